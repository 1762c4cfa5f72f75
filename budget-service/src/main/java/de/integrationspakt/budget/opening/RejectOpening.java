package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Sets prepared opening balances aside: the file may then come again, mended or not. */
@ApplicationScoped
class RejectOpening {

    private final Openings openings;
    private final Journal journal;
    private final Clock clock;

    RejectOpening(Openings openings, Journal journal, Clock clock) {
        this.openings = openings;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws de.integrationspakt.kernel.http.WrongState unless prepared */
    @Transactional
    Opening reject(UUID id, String reason, String officer) {
        var rejected = openings.lock(id).rejected(officer, clock.instant(), reason);
        openings.decide(rejected);
        journal.record("opening-balances.rejected", id.toString(), Map.of("reason", reason));
        return rejected;
    }
}
