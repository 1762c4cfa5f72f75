package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** An amendment takes back no more than parliament gave; what came from other lines goes back to them. */
public class AppropriationBelowZero extends Refusal {
    AppropriationBelowZero(String code, long appropriationCents, long lessCents) {
        super(409, "APPROPRIATION_BELOW_ZERO", code, Money.ofCents(appropriationCents), Money.ofCents(lessCents));
    }
}
