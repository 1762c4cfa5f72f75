package de.integrationspakt.budget.allocation;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationspakt.budget.allocation.KeptRule.KeptPart;
import de.integrationspakt.budget.distribution.Bound;
import de.integrationspakt.budget.distribution.Portion;
import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.Rounding;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a share came about, so that a town hall can compute it with a pocket calculator. */
@Schema(name = "AllocationExplanation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Explanation(
        @Schema(
                examples = "58000000.00 × 89 / 72857",
                description =
                        "pot × number / sum of the numbers; of a mix, pot × (weight × number / sum + …) / sum of the weights")
        String quotient,

        @Schema(
                examples = "70850.844915",
                description = "The exact quotient in euro, before bounds, cut after six places")
        String exact,

        @Schema(description = "What each key of the rule says of the holder")
        List<PartView> parts,

        @Schema(description = "The limit the share was set to, if one")
        Bound bound,

        @Schema(
                examples = "70112.301144",
                description =
                        "Where limits bind others: rest × exact quotient / sum of the exact quotients of all whom no limit binds. Cut after six places")
        String afterBounds,

        Rounding rounding,

        @Schema(
                examples = "155.085",
                description = "Share less exact quotient (after bounds) in cents, cut after three places")
        String roundedByCents,

        @Schema(
                examples = "17",
                description =
                        "1 for the largest remainder; who comes first gets a cent that is left. Largest remainder only")
        Integer remainderRank) {

    /** A key, its weight, the holder's number and what it is divided by. */
    @Schema(name = "AllocationExplanationPart")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartView(
            DistributionKey key,
            @Schema(examples = "70") int weight,
            @Schema(examples = "ALLOCATIONS-2025") String table,
            @Schema(examples = "3") Integer tableVersion,
            @Schema(examples = "89") long number,
            @Schema(examples = "72857") long divisor) {

        static PartView of(KeptPart part, long number) {
            return new PartView(part.key(), part.weight(), part.table(), part.tableVersion(), number, part.divisor());
        }
    }

    static Explanation of(AllocationRun run, KeptRule rule, Portion portion) {
        var parts = new ArrayList<PartView>();
        for (int place = 0; place < rule.parts().size(); place++) {
            parts.add(PartView.of(rule.parts().get(place), portion.numbers().get(place)));
        }
        var after = portion.exactCents(rule.divisor());
        return new Explanation(
                quotient(run.potCents(), parts),
                euro(rule.binds() ? before(run.potCents(), parts) : after),
                parts,
                portion.bound(),
                rule.binds() && portion.bound() == null ? euro(after) : null,
                run.rounding(),
                BigDecimal.valueOf(portion.amountCents())
                        .subtract(after)
                        .setScale(3, RoundingMode.DOWN)
                        .toPlainString(),
                run.rounding() == Rounding.LARGEST_REMAINDER_CENT ? portion.remainderRank() : null);
    }

    private static String quotient(long potCents, List<PartView> parts) {
        var pot = BigDecimal.valueOf(potCents, 2).toPlainString();
        if (parts.size() == 1) {
            return pot + " × " + parts.get(0).number() + " / " + parts.get(0).divisor();
        }
        var mean = parts.stream()
                .map(part -> part.weight() + " × " + part.number() + " / " + part.divisor())
                .toList();
        return pot + " × (" + String.join(" + ", mean) + ") / " + weights(parts);
    }

    /** In cents, cut after 20 places: one division, so that nothing but the cut is lost. */
    private static BigDecimal before(long potCents, List<PartView> parts) {
        var product = parts.stream()
                .map(part -> BigInteger.valueOf(part.divisor()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        var sum = BigInteger.ZERO;
        for (var part : parts) {
            sum = sum.add(product.divide(BigInteger.valueOf(part.divisor()))
                    .multiply(BigInteger.valueOf(part.weight()))
                    .multiply(BigInteger.valueOf(part.number())));
        }
        return new BigDecimal(sum.multiply(BigInteger.valueOf(potCents)))
                .divide(new BigDecimal(product.multiply(BigInteger.valueOf(weights(parts)))), 20, RoundingMode.DOWN);
    }

    private static long weights(List<PartView> parts) {
        return parts.stream().mapToLong(PartView::weight).sum();
    }

    private static String euro(BigDecimal cents) {
        return cents.movePointLeft(2).setScale(6, RoundingMode.DOWN).toPlainString();
    }
}
