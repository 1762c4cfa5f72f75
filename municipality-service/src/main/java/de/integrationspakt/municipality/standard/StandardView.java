package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a standard as it goes out. */
@Schema(name = "Standard")
record StandardView(
        @Schema(examples = "1") int version,
        StandardStatus status,

        @Schema(description = "Holds for measures that begin on this day or later, until the next version")
        LocalDate validFrom,

        List<CriterionView> criteria,
        RateView rate,
        String reason,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt) {

    /** A criterion as it goes out. */
    @Schema(name = "Criterion")
    record CriterionView(
            @Schema(examples = "GROUP_SIZE") String code,

            @Schema(examples = "Participants per group", description = "German or English by Accept-Language")
            String title,

            CriterionKind kind,
            @Schema(examples = "8") BigDecimal least,
            @Schema(examples = "20") BigDecimal most,
            List<String> choices,
            @Schema(examples = "PERSONS") String unit,

            @Schema(description = "May be missed with a reason that an officer accepts; otherwise it is mandatory")
            boolean deviationAllowed) {

        static CriterionView of(Criterion criterion, Locale language) {
            return new CriterionView(
                    criterion.code(),
                    criterion.title(language),
                    criterion.kind(),
                    criterion.least(),
                    criterion.most(),
                    criterion.choiceList(),
                    criterion.unit(),
                    criterion.deviationAllowed());
        }
    }

    /** What is paid. */
    @Schema(name = "MeasureRate")
    record RateView(
            RateKind kind,

            @Schema(description = "Per teaching unit, or the flat sum")
            Money amount,

            @Schema(examples = "90", description = "The most that is paid of the eligible cost")
            int costSharePercent) {}

    static StandardView of(Standard standard, Locale language) {
        var rate = standard.rate();
        return new StandardView(
                standard.version(),
                standard.status(),
                standard.validFrom(),
                standard.criteria().stream()
                        .map(criterion -> CriterionView.of(criterion, language))
                        .toList(),
                new RateView(rate.kind(), Money.ofCents(rate.cents()), rate.costSharePercent()),
                standard.reason(),
                standard.proposedBy(),
                standard.proposedAt(),
                standard.decidedBy(),
                standard.decidedAt());
    }
}
