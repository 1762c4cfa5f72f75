package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of cost categories, in versions. */
@ApplicationScoped
class CostCategories implements PanacheRepositoryBase<CostCategory, UUID> {
    /** Those in force on the day, in the order of the catalogue. */
    List<CostCategory> on(LocalDate day) {
        return list(
                "status = ?1 and validFrom <= ?2 and (validTo is null or validTo >= ?2) order by position, code",
                CostCategory.Status.IN_FORCE,
                day);
    }

    /** The same by code. */
    Map<String, CostCategory> byCodeOn(LocalDate day) {
        return on(day).stream().collect(Collectors.toMap(CostCategory::code, Function.identity()));
    }

    /** All versions, of one code if it is not null. */
    List<CostCategory> versions(String code) {
        return code == null
                ? list("order by position, code, validFrom, id")
                : list("code = ?1 order by validFrom, id", code);
    }

    CostCategory requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("cost category version", id));
    }

    Optional<CostCategory> newestInForce(String code) {
        return find("code = ?1 and status = ?2 order by validFrom desc", code, CostCategory.Status.IN_FORCE)
                .firstResultOptional();
    }

    boolean isProposed(String code) {
        return count("code = ?1 and status = ?2", code, CostCategory.Status.PROPOSED) > 0;
    }

    /** The place behind all others. */
    int nextPosition() {
        return 10
                + find("order by position desc")
                        .firstResultOptional()
                        .map(CostCategory::position)
                        .orElse(0);
    }
}
