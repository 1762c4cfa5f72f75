package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A second person decides, after the hearing, how much has to come back. */
@ApplicationScoped
class DecideRecovery {

    private final Recoveries recoveries;
    private final Journal journal;
    private final Clock clock;

    DecideRecovery(Recoveries recoveries, Journal journal, Clock clock) {
        this.recoveries = recoveries;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param cents 0: nothing has to come back
     * @throws HearingRunning while the holder may still answer
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who computed it or sent the hearing
     */
    @Transactional
    Recovery decide(UUID id, long cents, Decision.Terms terms, String ifMatch, String officer) {
        var recovery = recoveries.lock(id);
        ETags.check(ifMatch, recovery.version());
        recovery.decide(terms.decision(cents, officer, clock.instant()), Berlin.today(clock));
        journal.record(
                "recovery.decided",
                id.toString(),
                Map.of(
                        "amountCents",
                        cents,
                        "dueOn",
                        terms.dueOn().toString(),
                        "legalGround",
                        terms.legalGround(),
                        "reason",
                        terms.reason()));
        return recovery;
    }
}
