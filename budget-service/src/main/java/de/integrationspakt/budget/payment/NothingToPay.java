package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.Refusal;

/** Nothing is ordered on the line that is not in a payment order already, or nobody it is for has named an account. */
public class NothingToPay extends Refusal {
    NothingToPay(String budgetLine, int withoutPayee) {
        super(409, "NOTHING_TO_PAY", budgetLine, withoutPayee);
    }
}
