package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.funding.PaidOverTime;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was owed of a recovery from which day on: interest rests on it. */
@ApplicationScoped
public class OwedOverTime {

    private final Recoveries recoveries;
    private final Entries entries;
    private final PaidOverTime paidOverTime;

    OwedOverTime(Recoveries recoveries, Entries entries, PaidOverTime paidOverTime) {
        this.recoveries = recoveries;
        this.entries = entries;
        this.paidOverTime = paidOverTime;
    }

    /**
     * Locks the recovery, so that nothing is paid meanwhile.
     *
     * @throws de.integrationspakt.kernel.http.WrongState unless decided, or settled since
     */
    public Owed lock(UUID id) {
        var recovery = recoveries.lock(id);
        recovery.requireOwed();
        var paid = recovery.reservation() == null
                ? paidOverTime.of(recovery.budgetLine(), recovery.holder())
                : paidOverTime.of(recovery.reservation());
        var decision = recovery.decision();
        return new Owed(
                recovery.budgetLine(),
                recovery.holder(),
                decision.cents(),
                decision.dueOn(),
                paid.headMap(Berlin.dayOf(decision.at()), true),
                entries.of(List.of(id)));
    }

    /** @throws de.integrationspakt.kernel.http.NotFound when there is no such recovery */
    public String holder(UUID id) {
        return recoveries.require(id).holder();
    }
}
