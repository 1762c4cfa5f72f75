package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;

/** A commitment authority is for a year after that of its line; this year's money is the appropriation. */
public class AuthorityNotLater extends Refusal {
    AuthorityNotLater(String code, int dueYear) {
        super(422, "AUTHORITY_NOT_LATER", code, Integer.toString(dueYear));
        at("/dueYear", "AUTHORITY_NOT_LATER.detail", code, Integer.toString(dueYear));
    }
}
