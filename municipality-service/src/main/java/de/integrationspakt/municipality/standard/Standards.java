package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All versions of all standards. */
@ApplicationScoped
class Standards implements PanacheRepositoryBase<Standard, String> {
    /** The one a measure of the type that begins on the day has to meet. */
    Optional<Standard> inForce(String type, LocalDate on) {
        return find(
                        "type = ?1 and status = ?2 and validFrom <= ?3 order by validFrom desc, version desc",
                        type,
                        StandardStatus.IN_FORCE,
                        on)
                .firstResultOptional();
    }

    /** The newest first. */
    List<Standard> of(String type) {
        return list("type = ?1 order by version desc", type);
    }

    Standard requireForChange(String type, int version) {
        return findByIdOptional(type + "/" + version, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("standard", type + "/" + version));
    }
}
