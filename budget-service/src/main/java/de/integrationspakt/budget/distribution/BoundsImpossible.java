package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** The least shares alone are more than the pot. */
public class BoundsImpossible extends Refusal {
    BoundsImpossible(long holders, long minimumCents, long potCents) {
        super(422, "BOUNDS_IMPOSSIBLE", holders, Money.ofCents(minimumCents), Money.ofCents(potCents));
        at(
                "/rule/minimumShare",
                "BOUNDS_IMPOSSIBLE.detail",
                holders,
                Money.ofCents(minimumCents),
                Money.ofCents(potCents));
    }
}
