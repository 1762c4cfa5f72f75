package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.Refusal;

/** Neither the line nor the configuration names the account the money would leave. */
public class NoDebtorAccount extends Refusal {
    NoDebtorAccount(String budgetLine) {
        super(409, "NO_DEBTOR_ACCOUNT", budgetLine);
    }
}
