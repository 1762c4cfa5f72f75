package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** A run cannot give away more than the line has. */
public class PotAboveAppropriation extends Refusal {
    PotAboveAppropriation(long potCents, long appropriationCents) {
        super(422, "POT_ABOVE_APPROPRIATION", Money.ofCents(potCents), Money.ofCents(appropriationCents));
        at("/pot", "POT_ABOVE_APPROPRIATION.detail", Money.ofCents(potCents), Money.ofCents(appropriationCents));
    }
}
