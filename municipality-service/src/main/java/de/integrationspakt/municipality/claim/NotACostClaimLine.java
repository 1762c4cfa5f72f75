package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the budget line is not drawn by cost claims. */
public class NotACostClaimLine extends Refusal {
    NotACostClaimLine(String budgetLine, Object drawdown) {
        super(422, "NOT_A_COST_CLAIM_LINE", budgetLine, drawdown);
        at("/budgetLine", "field.costClaimLine");
    }
}
