package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.http.Refusal;

/** The line's programme version wants no interest; an officer who does names the day, the table and the reason. */
public class NoInterestRule extends Refusal {
    NoInterestRule(String budgetLine) {
        super(422, "NO_INTEREST_RULE", budgetLine);
        at("/from", "NO_INTEREST_RULE.detail", budgetLine);
        at("/table", "NO_INTEREST_RULE.detail", budgetLine);
    }
}
