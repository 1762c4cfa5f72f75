package de.integrationspakt.budget.settlement;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** The line lacks more for the shares of a run than rounding to whole euro explains. */
public class LineExhausted extends Refusal {
    LineExhausted(String budgetLine, long missingCents, long roundingCents) {
        super(409, "LINE_EXHAUSTED", budgetLine, Money.ofCents(missingCents), Money.ofCents(roundingCents));
    }
}
