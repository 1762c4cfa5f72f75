package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** 422: the income is as high as the cost or higher, so nothing is left to claim. */
public class IncomeExceedsCost extends Refusal {
    IncomeExceedsCost(Money cost, Money income) {
        super(422, "INCOME_EXCEEDS_COST", cost.toString(), income.toString());
        at("/income", "field.income");
    }
}
