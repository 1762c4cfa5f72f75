package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** All measures. */
@ApplicationScoped
class Measures implements PanacheRepositoryBase<Measure, UUID> {
    Measure require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("measure", id));
    }

    /** The same, locked until the transaction ends: of two windows the second one sees what the first one did. */
    Measure requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("measure", id));
    }
}
