package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.AskedRule;
import de.integrationspakt.budget.distribution.Distribution;
import de.integrationspakt.budget.distribution.FreezeFigures;
import de.integrationspakt.budget.line.BudgetLine;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.opening.FindOpenings;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Computes a run and keeps it with its rule and every number it rests on. Moves no money. */
@ApplicationScoped
class RunAllocation {

    private static final int WHOLE = 10_000;

    private final AllocationRuns runs;
    private final Allocations allocations;
    private final KeptRules rules;
    private final FindBudgetLine lines;
    private final FindOpenings openings;
    private final FindProgrammeVersion versions;
    private final FreezeFigures freezeFigures;
    private final Journal journal;
    private final Clock clock;

    RunAllocation(
            AllocationRuns runs,
            Allocations allocations,
            KeptRules rules,
            FindBudgetLine lines,
            FindOpenings openings,
            FindProgrammeVersion versions,
            FreezeFigures freezeFigures,
            Journal journal,
            Clock clock) {
        this.runs = runs;
        this.allocations = allocations;
        this.rules = rules;
        this.lines = lines;
        this.openings = openings;
        this.versions = versions;
        this.freezeFigures = freezeFigures;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param potCents null: all that the line may distribute
     * @param statewidePersons null: those counted
     * @param trancheBasisPoints null: all of the pot; 6000: 60 % of it, to the cent, half up
     * @param surveyVersion null: the latest closed one
     * @param rule how the pot is divided, where the programme version leaves it open; null: as the version says, else by persons
     * @param rounding null: that of the rule or of the programme version
     */
    record Order(
            String budgetLine,
            int surveyYear,
            Integer surveyVersion,
            Stage stage,
            DistributionRule rule,
            Rounding rounding,
            Long potCents,
            Long statewidePersons,
            Integer trancheBasisPoints) {

        private int tranche() {
            return trancheBasisPoints == null ? WHOLE : trancheBasisPoints;
        }
    }

    /**
     * @throws de.integrationspakt.budget.survey.SurveyNotClosed when the rule divides by persons and no closure is known
     * @throws de.integrationspakt.kernel.http.NotYetKnown while counts are on their way
     * @throws de.integrationspakt.budget.distribution.UnknownDistributionTable when the rule names a table that does not exist
     * @throws RuleOfVersion when the programme version has another rule
     * @throws LineTakenOver when its shares come from the books kept before
     * @throws PotAboveAppropriation when the pot is more than the line has
     */
    @Transactional
    AllocationRun run(Order order, String officer) {
        var line = lines.require(order.budgetLine());
        line.requireOpen();
        if (openings.isTakenOver(line.code())) throw new LineTakenOver(line.code());
        long potCents = order.potCents() == null ? line.distributableCents() : order.potCents();
        if (potCents > line.distributableCents()) throw new PotAboveAppropriation(potCents, line.distributableCents());
        potCents = Math.addExact(Math.multiplyExact(potCents, order.tranche()), WHOLE / 2) / WHOLE;
        var rule = rule(line, order);
        var figures = freezeFigures.of(order.surveyYear(), order.surveyVersion(), List.of(rule));
        var distribution = Distribution.of(potCents, figures.basis(rule), rule, order.statewidePersons());
        var run = new AllocationRun(
                line.code(),
                figures.surveyYear(),
                figures.surveyVersion(),
                order.stage(),
                potCents,
                order.tranche(),
                distribution,
                officer,
                clock.instant());
        runs.persistAndFlush(run);
        rules.add(run.id(), KeptRule.of(distribution, figures));
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

    private DistributionRule rule(BudgetLine line, Order order) {
        var set = versions.require(line.programme(), line.programmeVersion()).distribution();
        if (AskedRule.divides(set)) {
            if (order.rule() != null && !order.rule().equals(set))
                throw new RuleOfVersion(line.programme(), line.programmeVersion());
            return rounded(set, order.rounding());
        }
        return order.rule() == null ? rounded(AskedRule.byPersons(set.rounding()), order.rounding()) : order.rule();
    }

    /** The published provisional and final figures were rounded otherwise than one version says of both; the run keeps which it was. */
    private static DistributionRule rounded(DistributionRule rule, Rounding rounding) {
        return rounding == null
                ? rule
                : new DistributionRule(rule.parts(), rounding, rule.minimumCents(), rule.maximumCents());
    }
}
