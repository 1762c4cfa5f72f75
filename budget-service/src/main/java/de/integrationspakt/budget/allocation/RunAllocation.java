package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.budget.survey.FrozenCounts;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Computes a run over a closed survey and keeps it with its inputs. Moves no money. */
@ApplicationScoped
class RunAllocation {

    private final AllocationRuns runs;
    private final Allocations allocations;
    private final FindBudgetLine lines;
    private final FrozenCounts frozenCounts;
    private final Journal journal;
    private final Clock clock;

    RunAllocation(
            AllocationRuns runs,
            Allocations allocations,
            FindBudgetLine lines,
            FrozenCounts frozenCounts,
            Journal journal,
            Clock clock) {
        this.runs = runs;
        this.allocations = allocations;
        this.lines = lines;
        this.frozenCounts = frozenCounts;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param potCents null: all that the line may distribute
     * @param statewidePersons null: those counted
     * @param surveyVersion null: the latest closed one
     */
    record Order(
            String budgetLine,
            int surveyYear,
            Integer surveyVersion,
            Stage stage,
            Rounding rounding,
            Long potCents,
            Long statewidePersons) {}

    /**
     * @throws de.integrationspakt.budget.survey.SurveyNotClosed when no closure is known
     * @throws de.integrationspakt.kernel.http.NotYetKnown while counts are on their way
     * @throws PotAboveAppropriation when the pot is more than the line has
     */
    @Transactional
    AllocationRun run(Order order, String officer) {
        var line = lines.require(order.budgetLine());
        line.requireOpen();
        long potCents = order.potCents() == null ? line.distributableCents() : order.potCents();
        if (potCents > line.distributableCents()) throw new PotAboveAppropriation(potCents, line.distributableCents());
        var frozen = frozenCounts.of(order.surveyYear(), order.surveyVersion());
        var counts = frozen.counts().stream()
                .map(counted -> new Count(counted.ags(), counted.persons()))
                .toList();
        var distribution = Distribution.of(potCents, counts, order.statewidePersons(), order.rounding());
        var run = new AllocationRun(
                line.code(),
                frozen.surveyYear(),
                frozen.version(),
                order.stage(),
                order.rounding(),
                potCents,
                distribution,
                officer,
                clock.instant());
        runs.persistAndFlush(run);
        allocations.add(run.id(), distribution.portions());
        journal.record(
                "allocation-run.calculated",
                run.id().toString(),
                Map.of(
                        "budgetLine",
                        line.code(),
                        "allocatedCents",
                        run.allocatedCents(),
                        "persons",
                        run.countedPersons()));
        return run;
    }
}
