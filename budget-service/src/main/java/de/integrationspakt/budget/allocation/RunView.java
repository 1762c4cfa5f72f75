package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.AskedRule;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.budget.programme.RulesContent.DistributionContent;
import de.integrationspakt.budget.settlement.RunSettlementsResource.EffectView;
import de.integrationspakt.kernel.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run. */
@Schema(name = "AllocationRun")
public record RunView(
        UUID id,
        @Schema(examples = "IM-2017") String budgetLine,
        @Schema(examples = "2017") int surveyYear,

        @Schema(examples = "1", description = "0: the rule asked no survey")
        int surveyVersion,

        Stage stage,
        Rounding rounding,
        DistributionContent rule,

        @Schema(description = "What was divided; of a tranche that part alone")
        Money pot,

        @Schema(examples = "10000", description = "Part of the money that was divided, in hundredths of a percent")
        int trancheBasisPoints,

        @Schema(examples = "72857") long statewidePersons,

        @Schema(examples = "2221", description = "Counted persons")
        long persons,

        @Schema(examples = "14") int municipalities,
        @Schema(description = "Sum of the shares") Money allocated,

        @Schema(description = "Sum of the shares less the sum of the exact quotients, to the cent")
        Money roundingDifference,

        @Schema(description = "Holders set to the minimum of the rule")
        int atMinimum,

        @Schema(description = "Holders set to the maximum of the rule")
        int atMaximum,

        @Schema(description = "What those whom no limit binds divided")
        Money rest,

        @Schema(description = "What the approval added to the line because whole euro exceeded the pot")
        Money amended,

        RunStatus status,
        String calculatedBy,
        Instant calculatedAt,
        String approvedBy,
        Instant approvedAt,
        String rejectedBy,
        Instant rejectedAt,
        String rejectionReason,

        @Schema(description = "The run whose place it took") UUID supersedes,

        @Schema(description = "What it changes, in sums; of one run, once published")
        EffectView effect,

        @Schema(examples = "1") long version) {

    static RunView of(AllocationRun run, KeptRule rule) {
        return of(run, rule, null);
    }

    static RunView of(AllocationRun run, KeptRule rule, EffectView effect) {
        var rejection = run.rejection();
        return new RunView(
                run.id(),
                run.budgetLine(),
                run.surveyYear(),
                run.surveyVersion(),
                run.stage(),
                run.rounding(),
                AskedRule.content(rule.rule()),
                Money.ofCents(run.potCents()),
                run.trancheBasisPoints(),
                run.statewidePersons(),
                run.countedPersons(),
                run.municipalities(),
                Money.ofCents(run.allocatedCents()),
                Money.ofCents(run.roundingCents()),
                rule.atMinimum(),
                rule.atMaximum(),
                Money.ofCents(rule.restCents()),
                Money.ofCents(run.amendedCents()),
                run.status(),
                run.calculatedBy(),
                run.calculatedAt(),
                run.approvedBy(),
                run.approvedAt(),
                rejection == null ? null : rejection.by(),
                rejection == null ? null : rejection.at(),
                rejection == null ? null : rejection.reason(),
                run.supersedes(),
                effect,
                run.version());
    }
}
