package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: the final settlement of the line was handed in; there are no instalments beside it. */
public class AlreadySettled extends Refusal {
    AlreadySettled(String budgetLine) {
        super(409, "ALREADY_SETTLED", budgetLine);
    }
}
