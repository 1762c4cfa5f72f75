package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
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

/** The next version of a standard. */
@Schema(name = "NewStandard")
record NewStandard(
        @NotNull @Schema(examples = "2027-01-01", description = "Today or later")
        LocalDate validFrom,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid NewCriterion> criteria,
        @NotNull @Valid NewRate rate,

        @NotBlank @Size(max = 2000) @Schema(examples = "Smaller groups, after the evaluation of 2026")
        String reason) {
    static final String CODE = "[A-Z][A-Z0-9_]{0,39}";

    StandardContent content() {
        return new StandardContent(
                validFrom,
                criteria.stream().map(NewCriterion::criterion).toList(),
                new Rate(rate.kind(), rate.amount().cents(), rate.costSharePercent()),
                reason);
    }

    /** A criterion of it. */
    @Schema(name = "NewCriterion")
    public record NewCriterion(
            @NotNull @Pattern(regexp = CODE) @Schema(examples = "GROUP_SIZE")
            String code,

            @NotNull CriterionKind kind,

            @DecimalMin("0")
            @DecimalMax("1000000")
            @Digits(integer = 7, fraction = 2)
            @Schema(description = "AT_LEAST, RANGE")
            BigDecimal least,

            @DecimalMin("0")
            @DecimalMax("1000000")
            @Digits(integer = 7, fraction = 2)
            @Schema(description = "AT_MOST, RANGE")
            BigDecimal most,

            @Size(max = 20) @Schema(description = "ONE_OF") List<@NotNull @Pattern(regexp = CODE) String> choices,

            @Pattern(regexp = CODE) @Schema(examples = "PERSONS")
            String unit,

            @NotNull Boolean deviationAllowed,
            @NotBlank @Size(max = 200) String titleDe,
            @NotBlank @Size(max = 200) String titleEn) {

        Criterion criterion() {
            return new Criterion(
                    code,
                    kind,
                    least,
                    most,
                    choices == null || choices.isEmpty() ? null : String.join(",", choices),
                    unit,
                    deviationAllowed,
                    titleDe,
                    titleEn);
        }
    }

    /** What is to be paid. */
    @Schema(name = "NewMeasureRate")
    public record NewRate(
            @NotNull RateKind kind,

            @NotNull
            @Amount(minCents = 1, maxCents = 1_000_000_000)
            @Schema(description = "Per teaching unit, or the flat sum")
            Money amount,

            @NotNull @Min(1) @Max(100) Integer costSharePercent) {}
}
