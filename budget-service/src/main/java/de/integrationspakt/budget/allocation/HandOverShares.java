package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.function.BiFunction;
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
     * The same, for what was carried to the line from another. Who has a run of its own on this line was counted there; else the persons of the line
     * before go along.
     */
    public void noteCarried(String budgetLine, Map<String, Change> changes) {
        boolean counted = runs.published(budgetLine).isPresent();
        note(
                budgetLine,
                changes,
                (share, change) -> counted
                        ? share.pool(change.cents(), 0)
                        : share.pool(change.cents(), 0).counting(share.persons() + change.persons()));
    }

    /** What a holder's share of a line has from the line before. */
    public long carriedCents(String budgetLine, String holder) {
        return shares.of(budgetLine).getOrDefault(holder, Share.none(holder)).carriedCents();
    }

    /**
     * Inside the caller's transaction, on a locked line.
     *
     * @throws SharesNotPublished while no run of the line is published, and nothing was carried to it
     */
    public void note(String budgetLine, Map<String, Change> changes) {
        note(budgetLine, changes, (share, change) -> share.pool(change.cents(), change.persons()));
    }

    private void note(String budgetLine, Map<String, Change> changes, BiFunction<Share, Change, Share> how) {
        var run = runs.published(budgetLine)
                .or(() -> shares.run(budgetLine).map(runs::require))
                .orElseThrow(() -> new SharesNotPublished(budgetLine));
        var known = shares.of(budgetLine);
        var changed = changes.entrySet().stream()
                .map(change ->
                        how.apply(known.getOrDefault(change.getKey(), Share.none(change.getKey())), change.getValue()))
                .toList();
        shares.put(budgetLine, run.id(), changed);
        outbox.tellAll(changed.stream()
                .map(share -> SharePublished.of(budgetLine, run, share))
                .toList());
    }
}
