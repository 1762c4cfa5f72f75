package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** More of the line is allocated than would be left of its appropriation. */
public class AppropriationBelowAllocated extends Refusal {
    AppropriationBelowAllocated(String code, long freeCents, long lessCents) {
        super(409, "APPROPRIATION_BELOW_ALLOCATED", code, Money.ofCents(freeCents), Money.ofCents(lessCents));
        at(
                "/appropriation",
                "APPROPRIATION_BELOW_ALLOCATED.detail",
                code,
                Money.ofCents(freeCents),
                Money.ofCents(lessCents));
    }
}
