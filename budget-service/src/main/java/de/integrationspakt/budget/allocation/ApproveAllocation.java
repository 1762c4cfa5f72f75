package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.opening.FindOpenings;
import de.integrationspakt.budget.settlement.Change;
import de.integrationspakt.budget.settlement.PublishDifferences;
import de.integrationspakt.budget.settlement.PublishDifferences.Publication;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A second officer approves a run: its shares are booked, as differences to those published before, and told. */
@ApplicationScoped
class ApproveAllocation {

    private final AllocationRuns runs;
    private final Allocations allocations;
    private final Shares shares;
    private final FindBudgetLine lines;
    private final FindOpenings openings;
    private final PublishDifferences publishDifferences;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApproveAllocation(
            AllocationRuns runs,
            Allocations allocations,
            Shares shares,
            FindBudgetLine lines,
            FindOpenings openings,
            PublishDifferences publishDifferences,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.runs = runs;
        this.allocations = allocations;
        this.shares = shares;
        this.lines = lines;
        this.openings = openings;
        this.publishDifferences = publishDifferences;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param ifMatch ETag the caller saw, or null
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for the officer who calculated it
     * @throws de.integrationspakt.kernel.http.WrongState unless calculated
     * @throws AnotherRunPublished when somebody published another run of the line at the same time
     * @throws de.integrationspakt.budget.settlement.LineExhausted when the line lacks more than rounding explains
     */
    @Transactional
    AllocationRun approve(UUID id, String ifMatch, String officer) {
        var run = runs.lock(id);
        ETags.check(ifMatch, run.version());
        // Before the line is locked: who approves the published run again must not wait for who is superseding it.
        run.requireApprovableBy(officer);
        var seen = runs.publishedId(run.budgetLine());
        var line = lines.lock(run.budgetLine());
        line.requireOpen();
        if (openings.isTakenOver(line.code())) throw new LineTakenOver(line.code());
        var before = runs.published(line.code());
        if (!before.map(AllocationRun::id).equals(seen)) throw new AnotherRunPublished(line.code());
        // A line has one published run at a time, at every moment: the former one is written before the new one is
        // touched.
        before.ifPresent(former -> {
            former.supersede();
            runs.persistAndFlush(former);
        });
        run.approve(officer, clock.instant(), before.orElse(null));
        runs.flush();

        var known = shares.of(line.code());
        var published = published(run, known);
        run.amended(publishDifferences.publish(
                new Publication(run.id(), line, run.calculatedBy(), officer, run.excessCents()),
                changes(known, published)));
        shares.put(line.code(), run.id(), published);
        outbox.tellAll(
                published.stream().map(share -> SharePublished.of(run, share)).toList());
        journal.record(
                "allocation-run.published",
                id.toString(),
                Map.of(
                        "budgetLine",
                        line.code(),
                        "allocatedCents",
                        run.allocatedCents(),
                        "amendedCents",
                        run.amendedCents()));
        return run;
    }

    /** The shares of the run, and of those that it leaves out. */
    private List<Share> published(AllocationRun run, Map<String, Share> known) {
        var published = new ArrayList<Share>();
        var leftOut = new ArrayList<>(known.keySet());
        for (var portion : allocations.of(run.id())) {
            leftOut.remove(portion.holder());
            published.add(known.getOrDefault(portion.holder(), Share.none(portion.holder()))
                    .next(portion.persons(), portion.amountCents()));
        }
        leftOut.forEach(holder -> published.add(known.get(holder).next(0, 0)));
        return published;
    }

    private static List<Change> changes(Map<String, Share> known, List<Share> published) {
        return published.stream()
                .map(share -> Change.of(
                        share.holder(),
                        known.getOrDefault(share.holder(), Share.none(share.holder()))
                                .amountCents(),
                        share.amountCents()))
                .toList();
    }
}
