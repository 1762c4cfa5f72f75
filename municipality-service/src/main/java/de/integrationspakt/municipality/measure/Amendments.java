package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All amendments. Whoever writes one has locked its measure. */
@ApplicationScoped
class Amendments implements PanacheRepositoryBase<Amendment, UUID> {
    /** Those of the measure, the first one first. */
    List<Amendment> of(UUID measure) {
        return list("measure = ?1 order by number", measure);
    }

    Amendment require(UUID measure, int number) {
        return find("measure = ?1 and number = ?2", measure, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("amendment", measure + "/" + number));
    }
}
