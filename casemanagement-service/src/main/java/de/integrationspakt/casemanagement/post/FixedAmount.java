package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The fixed amount (Festbetrag) of a post: rate × FTE × months ÷ 12. It falls in proportion to FTE and months (ANBest-K).
 * Computed exactly and rounded once, half up to the cent, over the whole period; the rate of the first day holds throughout.
 */
final class FixedAmount {
    private static final BigDecimal HUNDREDTHS_AND_MONTHS = BigDecimal.valueOf(100 * 12);

    private FixedAmount() {}

    /** @param ratePerYear of a full post */
    static Money of(Money ratePerYear, Fte fte, int months) {
        var exact = BigDecimal.valueOf(ratePerYear.cents())
                .multiply(BigDecimal.valueOf(fte.percent()))
                .multiply(BigDecimal.valueOf(months));
        return Money.ofCents(
                exact.divide(HUNDREDTHS_AND_MONTHS, 0, RoundingMode.HALF_UP).longValueExact());
    }
}
