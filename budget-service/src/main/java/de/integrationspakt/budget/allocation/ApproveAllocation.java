package de.integrationspakt.budget.allocation;

import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.funding.ReserveFlatRate;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.AmendForRounding;
import de.integrationspakt.budget.line.BudgetLine;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.programme.Drawdown;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A second officer approves a run: its shares are booked, as differences to those published before, and told. */
@ApplicationScoped
class ApproveAllocation {

    private final AllocationRuns runs;
    private final Allocations allocations;
    private final Shares shares;
    private final FindBudgetLine lines;
    private final AmendForRounding amendForRounding;
    private final ReserveFlatRate reserveFlatRate;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApproveAllocation(
            AllocationRuns runs,
            Allocations allocations,
            Shares shares,
            FindBudgetLine lines,
            AmendForRounding amendForRounding,
            ReserveFlatRate reserveFlatRate,
            Ledger ledger,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.runs = runs;
        this.allocations = allocations;
        this.shares = shares;
        this.lines = lines;
        this.amendForRounding = amendForRounding;
        this.reserveFlatRate = reserveFlatRate;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for the officer who calculated it
     * @throws de.integrationspakt.kernel.http.WrongState unless calculated
     * @throws de.integrationspakt.budget.ledger.InsufficientFunds when the line lacks more than rounding explains
     */
    @Transactional
    AllocationRun approve(UUID id, String officer) {
        var run = runs.lock(id);
        // Before the line is locked: who approves the published run again must not wait for who is superseding it.
        run.requireApprovableBy(officer);
        var line = lines.lock(run.budgetLine());
        line.requireOpen();
        var before = runs.published(line.code());
        run.approve(officer, clock.instant());
        before.ifPresent(AllocationRun::supersede);
        // Two statements in this order: a line has one published run at a time, at every moment.
        before.ifPresent(runs::persistAndFlush);
        runs.flush();

        var known = shares.of(line.code());
        var published = published(run, known);
        book(run, line, differences(line.code(), known, published), officer);
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

    private static List<Difference> differences(String budgetLine, Map<String, Share> known, List<Share> published) {
        return published.stream()
                .map(share -> new Difference(
                        budgetLine,
                        share.holder(),
                        share.amountCents()
                                - known.getOrDefault(share.holder(), Share.none(share.holder()))
                                        .amountCents()))
                .toList();
    }

    private void book(AllocationRun run, BudgetLine line, List<Difference> differences, String officer) {
        boolean flatRate = line.drawdown() == Drawdown.FLAT_RATE;
        var clawBacks = differences.stream().filter(Difference::isClawBack).toList();
        var supplements = differences.stream().filter(Difference::isSupplement).toList();
        var posting = ledger.enter();
        if (flatRate) reserveFlatRate.lock(line.code(), holders(clawBacks));
        posting.open(differences.stream()
                .map(Difference::holder)
                .flatMap(holder -> Stream.of(
                        share(line.code(), holder),
                        reserved(line.code(), holder),
                        paid(line.code(), holder),
                        receivable(line.code(), holder)))
                .toList());
        posting.hold(List.of(pot(line.code())));

        if (flatRate) reserveFlatRate.giveBack(line.code(), holders(clawBacks), posting);
        move(clawBacks, run, posting);
        amend(run, line, supplements, posting);
        move(supplements, run, posting);
        if (flatRate) {
            reserveFlatRate.reserve(line.code(), holders(differences), run.id(), run.calculatedBy(), officer, posting);
        }
        posting.write();
    }

    private static Collection<String> holders(List<Difference> differences) {
        return differences.stream().map(Difference::holder).toList();
    }

    private void move(List<Difference> differences, AllocationRun run, Posting posting) {
        var today = Berlin.today(clock);
        for (var difference : differences) {
            var now = posting.balances(difference.budgetLine(), difference.holder());
            posting.move(difference.transfers(now, run.id().toString(), today));
        }
    }

    /** Whole euro may add up to more than the pot; the line gets that excess first, and never more than rounding explains. */
    private void amend(AllocationRun run, BudgetLine line, List<Difference> supplements, Posting posting) {
        long wantedCents = supplements.stream().mapToLong(Difference::cents).sum();
        long missingCents = wantedCents - posting.balanceCents(pot(line.code()));
        if (missingCents <= 0) return;
        if (missingCents > run.excessCents()) throw new LineExhausted(line.code(), missingCents, run.excessCents());
        amendForRounding.amend(line, missingCents, run.id().toString(), posting);
        run.amended(missingCents);
    }
}
