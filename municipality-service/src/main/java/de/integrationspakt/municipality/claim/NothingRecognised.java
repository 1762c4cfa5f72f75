package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** 422: less income, nothing would be recognised. Such a claim is rejected, not approved. */
public class NothingRecognised extends Refusal {
    NothingRecognised(Money items, Money income) {
        super(422, "NOTHING_RECOGNISED", items.toString(), income.toString());
        at("/recognised", "field.income");
    }
}
