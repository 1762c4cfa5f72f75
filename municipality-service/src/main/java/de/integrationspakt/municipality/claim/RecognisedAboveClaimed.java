package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** 422: an item cannot be recognised above what was claimed for it. */
public class RecognisedAboveClaimed extends Refusal {
    RecognisedAboveClaimed(Money recognised, Money claimed, String pointer) {
        super(422, "RECOGNISED_ABOVE_CLAIMED", recognised.toString(), claimed.toString());
        at(pointer, "field.recognised", claimed);
    }
}
