package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** All statements of use. */
@ApplicationScoped
class StatementsOfUse implements PanacheRepositoryBase<StatementOfUse, UUID> {
    StatementOfUse require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("statement of use", id));
    }

    /** The same, locked until the transaction ends: of two windows the second one sees what the first one did. */
    StatementOfUse requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new NotFound("statement of use", id));
    }

    Optional<StatementOfUse> of(UUID measure, StatementKind kind, LocalDate from) {
        return find("measure = ?1 and kind = ?2 and periodFrom = ?3", measure, kind, from)
                .firstResultOptional();
    }

    /** There is one at most, which follows the measure's period. */
    Optional<StatementOfUse> finalOf(UUID measure) {
        return find("measure = ?1 and kind = ?2", measure, StatementKind.FINAL)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
