package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.money.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A figure of a claim beside those of similar municipalities on the same line, one figure of each municipality. */
@Schema(name = "FindingComparison")
public record Comparison(
        @Schema(description = "The claim's figure, per month of 365.25 / 12 days and person or square metre")
        Money value,

        @Schema(description = "Half of the others are below")
        Money median,

        @Schema(description = "Median of the others' distances from their median")
        Money medianDeviation,

        @Schema(
                description = "Modified z-score of Iglewicz and Hoaglin, negative below the median; unusual beyond 3.5",
                examples = "5.21")
        BigDecimal score,

        @Schema(description = "How many municipalities it was compared with, at least 5", examples = "17")
        int municipalities,

        @Schema(description = "Type of municipality they share; null if of this type there are too few")
        String type,

        @Schema(description = "Population they have at least", examples = "5000")
        int populationFrom,

        @Schema(description = "Population they are below; null if there is no bound", examples = "10000")
        Integer populationBelow) {

    /** Fewer say nothing about what is usual. */
    static final int FEWEST = 5;

    /** Iglewicz and Hoaglin, How to Detect and Handle Outliers, 1993. */
    private static final BigDecimal UNUSUAL_BEYOND = new BigDecimal("3.5");

    boolean isUnusual() {
        return score.abs().compareTo(UNUSUAL_BEYOND) > 0;
    }
}
