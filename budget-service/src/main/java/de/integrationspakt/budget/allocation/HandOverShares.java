package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;

/** Notes and tells that published shares were handed from some holders to another, or back. The money is moved by who calls. */
@ApplicationScoped
public class HandOverShares {

    private final AllocationRuns runs;
    private final Shares shares;
    private final Outbox outbox;

    HandOverShares(AllocationRuns runs, Shares shares, Outbox outbox) {
        this.runs = runs;
        this.shares = shares;
        this.outbox = outbox;
    }

    /** What a holder's share grows by, or shrinks by if below zero. */
    public record Change(long cents, long persons) {}

    /** The persons that go with the published shares of a line, by holder. */
    public Map<String, Long> persons(String budgetLine) {
        return shares.of(budgetLine).values().stream().collect(Collectors.toMap(Share::holder, Share::toldPersons));
    }

    /**
     * Inside the caller's transaction, on a locked line.
     *
     * @throws SharesNotPublished while no run of the line is published
     */
    public void note(String budgetLine, Map<String, Change> changes) {
        var run = runs.published(budgetLine).orElseThrow(() -> new SharesNotPublished(budgetLine));
        var known = shares.of(budgetLine);
        var changed = changes.entrySet().stream()
                .map(change -> known.getOrDefault(change.getKey(), Share.none(change.getKey()))
                        .pool(change.getValue().cents(), change.getValue().persons()))
                .toList();
        shares.put(budgetLine, run.id(), changed);
        outbox.tellAll(
                changed.stream().map(share -> SharePublished.of(run, share)).toList());
    }
}
