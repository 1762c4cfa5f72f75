package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: the known share has nothing left for the claim. */
public class NothingLeft extends Refusal {
    NothingLeft(String budgetLine) {
        super(409, "NOTHING_LEFT", budgetLine);
    }
}
