package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.standard.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant writes about a measure. */
@Schema(name = "MeasureContent")
record MeasureWritten(
        @NotBlank @Size(max = 200) @Schema(examples = "German A1 in the morning")
        String title,

        @NotBlank
        @Size(max = 200)
        @Schema(examples = "Volkshochschule Kirchheim", description = "A body, never a person")
        String provider,

        @NotNull @Schema(description = "Where it is held") DistrictKey district,
        @NotNull TargetGroup targetGroup,

        @Size(max = 20)
        @Schema(examples = "[\"de\", \"ar\"]", description = "Two-letter codes of the languages it is held in")
        List<@NotNull @Pattern(regexp = "[a-z]{2}") String> languages,

        @NotNull @Min(1) @Max(100) @Schema(examples = "1") Integer groups,

        @NotNull @Min(1) @Max(10_000) @Schema(examples = "16", description = "Of all groups together")
        Integer places,

        @NotNull @Min(0) @Max(10_000) @Schema(examples = "100", description = "Of each group, 45 minutes each")
        Integer teachingUnits,

        @NotNull
        @Size(min = 1, max = 40)
        @Schema(examples = "A0", description = "Level of the type's area one may enter with")
        String entryLevel,

        @NotNull @Size(min = 1, max = 40) @Schema(examples = "A1", description = "Level it leads to")
        String exitLevel,

        @NotNull @Schema(examples = "2027-03-01", description = "First day, in the line's year")
        LocalDate periodFrom,

        @NotNull @Schema(examples = "2027-07-31", description = "Last day")
        LocalDate periodTo,

        @NotEmpty @Size(max = 100) List<@NotNull @Valid WrittenCost> costs,
        @Size(max = 50) List<@NotNull @Valid WrittenFinancing> financing,
        @Size(max = 50) List<@NotNull @Valid WrittenAnswer> answers) {

    /** One hundred million euro: above any programme of the 24 million, so a larger amount is a slip of the pen. */
    static final long MOST_CENTS = 10_000_000_000L;

    /** One line of the cost plan. */
    @Schema(name = "PlannedCost")
    public record WrittenCost(
            @NotNull CostKind kind,

            @Size(max = 500) @Schema(examples = "100 units at 50 EUR")
            String description,

            @NotNull @Amount(minCents = 1, maxCents = MOST_CENTS)
            Money amount) {

        static WrittenCost of(PlannedCost cost) {
            return new WrittenCost(cost.kind(), cost.description(), Money.ofCents(cost.amountCents()));
        }
    }

    /** What others pay. */
    @Schema(name = "MeasureFinancing")
    public record WrittenFinancing(
            @NotNull FinancingKind kind,

            @Size(max = 500) @Schema(examples = "Town of Kirchheim")
            String description,

            @NotNull @Amount(minCents = 1, maxCents = MOST_CENTS)
            Money amount) {

        static WrittenFinancing of(Financing financing) {
            return new WrittenFinancing(
                    financing.kind(), financing.description(), Money.ofCents(financing.amountCents()));
        }
    }

    /** An answer to a criterion; to TEACHING_UNITS and GROUP_SIZE a reason alone, since the plan answers them. */
    @Schema(name = "CriterionAnswer")
    public record WrittenAnswer(
            @NotNull @Size(min = 1, max = 40) @Schema(examples = "STAFF_QUALIFICATION")
            String criterion,

            @DecimalMin("0") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
            BigDecimal number,

            @Size(min = 1, max = 40) @Schema(examples = "BAMF_ADMISSION")
            String choice,

            Boolean yes,

            @Size(min = 1, max = 500) @Schema(description = "Why the criterion is missed, where that is allowed")
            String reason) {

        Answer answer() {
            return new Answer(criterion, number, choice, yes, reason);
        }
    }

    MeasureContent content() {
        return new MeasureContent(
                plan(),
                costPlan(costs, financing),
                answers == null
                        ? List.of()
                        : answers.stream().map(WrittenAnswer::answer).toList());
    }

    private Plan plan() {
        return new Plan(
                title,
                provider,
                district.value(),
                targetGroup,
                languages == null || languages.isEmpty() ? null : String.join(",", languages),
                groups,
                places,
                teachingUnits,
                entryLevel,
                exitLevel,
                periodFrom,
                periodTo);
    }

    static CostPlan costPlan(List<WrittenCost> costs, List<WrittenFinancing> financing) {
        return new CostPlan(
                costs.stream()
                        .map(c -> new PlannedCost(
                                c.kind(), c.description(), c.amount().cents()))
                        .toList(),
                financing == null
                        ? List.of()
                        : financing.stream()
                                .map(f -> new Financing(
                                        f.kind(), f.description(), f.amount().cents()))
                                .toList());
    }
}
