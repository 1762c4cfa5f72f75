package de.integrationspakt.municipality.measure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All reported months. Whoever reports has locked the measure. */
@ApplicationScoped
class Participations implements PanacheRepositoryBase<Participation, UUID> {
    /** Those of the measure, the first month first. */
    List<Participation> of(UUID measure) {
        return list("measure = ?1 order by month", measure);
    }
}
