package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** 422: what others pay covers the eligible cost. */
public class NothingToGrant extends Refusal {
    NothingToGrant(Money eligible, Money financed) {
        super(422, "NOTHING_TO_GRANT", eligible, financed);
        at("/eligibleCost", "field.nothingToGrant");
    }
}
