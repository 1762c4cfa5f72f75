package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The settlement of a run found a holder without the money it has to give back: from now on it owes it. Inside the caller's transaction. */
@ApplicationScoped
public class OweClawBack {

    private final Recoveries recoveries;
    private final Journal journal;
    private final Clock clock;

    OweClawBack(Recoveries recoveries, Journal journal, Clock clock) {
        this.recoveries = recoveries;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param cents above zero; booked by the caller as receivable
     * @param reference the run
     * @return the recovery, decided like the settlement
     */
    public UUID owe(
            String budgetLine, String holder, long cents, String reference, Hearing hearing, Decision decision) {
        var recovery = Recovery.clawBack(budgetLine, holder, cents, reference, hearing, decision, clock.instant());
        recoveries.persistAndFlush(recovery);
        journal.record(
                "recovery.owed",
                recovery.id().toString(),
                Map.of("budgetLine", budgetLine, "holder", holder, "amountCents", cents, "reference", reference));
        return recovery.id();
    }
}
