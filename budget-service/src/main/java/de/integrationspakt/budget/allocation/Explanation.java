package de.integrationspakt.budget.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationspakt.budget.programme.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a share came about, so that a town hall can compute it with a pocket calculator. */
@Schema(name = "AllocationExplanation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        @Schema(examples = "58000000.00 × 89 / 72857", description = "pot × persons / state-wide persons")
        String quotient,

        @Schema(examples = "70850.844915", description = "The exact quotient in euro, cut after six places")
        String exact,

        Rounding rounding,

        @Schema(examples = "155.085", description = "Share less exact quotient in cents, cut after three places")
        String roundedByCents,

        @Schema(
                examples = "17",
                description =
                        "1 for the largest remainder; who comes first gets a cent that is left. Largest remainder only")
        Integer remainderRank) {

    static Explanation of(AllocationRun run, Portion portion) {
        var product =
                new BigDecimal(BigInteger.valueOf(run.potCents()).multiply(BigInteger.valueOf(portion.persons())));
        var exactCents = product.divide(BigDecimal.valueOf(run.statewidePersons()), 20, RoundingMode.DOWN);
        return new Explanation(
                BigDecimal.valueOf(run.potCents(), 2).toPlainString() + " × " + portion.persons() + " / "
                        + run.statewidePersons(),
                exactCents.movePointLeft(2).setScale(6, RoundingMode.DOWN).toPlainString(),
                run.rounding(),
                BigDecimal.valueOf(portion.amountCents())
                        .subtract(exactCents)
                        .setScale(3, RoundingMode.DOWN)
                        .toPlainString(),
                run.rounding() == Rounding.LARGEST_REMAINDER_CENT ? portion.remainderRank() : null);
    }
}
