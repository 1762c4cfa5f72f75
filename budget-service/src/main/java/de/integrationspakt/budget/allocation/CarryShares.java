package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.fact.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Notes and tells what a year closing does to published shares: less on the closed line, more on its successor. The money is moved by who calls. What
 * no run was ever published for, as on lines taken over with opening balances, was never told as a share and is not told now.
 */
@ApplicationScoped
public class CarryShares {

    private final AllocationRuns runs;
    private final Shares shares;
    private final Outbox outbox;

    CarryShares(AllocationRuns runs, Shares shares, Outbox outbox) {
        this.runs = runs;
        this.shares = shares;
        this.outbox = outbox;
    }

    /**
     * Inside the caller's transaction, on locked lines.
     *
     * @param goneCents per holder, what was carried away or lapsed
     * @param successor null when nothing is carried
     * @param carriedCents per holder, what its share of the successor grows by
     */
    public void carry(
            String budgetLine, Map<String, Long> goneCents, String successor, Map<String, Long> carriedCents) {
        var run = runs.published(budgetLine)
                .or(() -> shares.run(budgetLine).map(runs::require))
                .orElse(null);
        if (run == null) return;
        var before = shares.of(budgetLine);
        tell(
                budgetLine,
                run,
                goneCents.entrySet().stream()
                        .filter(gone -> before.containsKey(gone.getKey()))
                        .map(gone -> before.get(gone.getKey()).carry(-gone.getValue()))
                        .toList());
        if (carriedCents.isEmpty()) return;
        var own = runs.published(successor);
        tell(successor, own.orElse(run), grown(successor, own.isPresent(), before, carriedCents));
    }

    private List<Share> grown(
            String successor, boolean counted, SortedMap<String, Share> before, Map<String, Long> carriedCents) {
        var known = shares.of(successor);
        return carriedCents.entrySet().stream()
                .map(carried -> {
                    var holder = carried.getKey();
                    var share = known.getOrDefault(holder, Share.none(holder)).carry(carried.getValue());
                    return counted || !before.containsKey(holder)
                            ? share
                            : share.counting(before.get(holder).toldPersons());
                })
                .toList();
    }

    private void tell(String budgetLine, AllocationRun run, Collection<Share> changed) {
        if (changed.isEmpty()) return;
        shares.put(budgetLine, run.id(), changed);
        outbox.tellAll(changed.stream()
                .map(share -> SharePublished.of(budgetLine, run, share))
                .toList());
    }
}
