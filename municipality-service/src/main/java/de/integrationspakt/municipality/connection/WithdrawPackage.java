package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The applicant gives a package up. */
@ApplicationScoped
class WithdrawPackage {
    private final Packages packages;
    private final Journal journal;

    WithdrawPackage(Packages packages, Journal journal) {
        this.packages = packages;
        this.journal = journal;
    }

    @Transactional
    MeasurePackage withdraw(UUID id, Caller by) {
        var given = packages.requireForChange(id);
        by.mustReach(given.applicant());
        given.withdraw();
        journal.record("package.withdrawn", id.toString(), Map.of());
        return given;
    }
}
