package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: the municipality has a final settlement of this line. */
public class FinalSettlementExists extends Refusal {
    FinalSettlementExists(String budgetLine) {
        super(409, "FINAL_SETTLEMENT_EXISTS", budgetLine);
    }
}
