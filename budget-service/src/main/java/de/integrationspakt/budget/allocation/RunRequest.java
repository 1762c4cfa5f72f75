package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.AskedRule;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.budget.programme.RulesContent.DistributionContent;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be computed. */
@Schema(name = "AllocationRunRequest")
public record RunRequest(
        @NotNull @Size(min = 1, max = 40) @Schema(examples = "IM-2017")
        String budgetLine,

        @NotNull @Min(2015) @Max(2100) @Schema(examples = "2017")
        Integer surveyYear,

        @NotNull Stage stage,

        @Schema(description = "Outranks the rounding of the programme version; of the version if not given")
        Rounding rounding,

        @Valid
        @Schema(
                description =
                        "Where the programme version leaves open how the pot is divided; persons counted if not given")
        DistributionContent rule,

        @Min(1)
        @Max(100_000_000)
        @Schema(
                examples = "72857",
                description = "If more than those counted; only by HEAD_COUNT alone, in whole euro, without bounds")
        Long statewidePersons,

        @Amount(minCents = 1) @Schema(description = "If less than the appropriation")
        Money pot,

        @Min(1)
        @Max(10_000)
        @Schema(
                examples = "6000",
                description = "Part of the pot that is given, in hundredths of a percent; all if not given")
        Integer trancheBasisPoints,

        @Min(1) @Schema(description = "The latest closed one if not given")
        Integer surveyVersion) {

    RunAllocation.Order order() {
        return new RunAllocation.Order(
                budgetLine,
                surveyYear,
                surveyVersion,
                stage,
                distribution(),
                rounding,
                pot == null ? null : pot.cents(),
                statewidePersons,
                trancheBasisPoints);
    }

    private DistributionRule distribution() {
        if (rule == null) return null;
        if (rounding != null && rounding != rule.rounding()) throw new Invalid("/rounding", "field.otherRounding");
        return AskedRule.of(rule, "/rule");
    }
}
