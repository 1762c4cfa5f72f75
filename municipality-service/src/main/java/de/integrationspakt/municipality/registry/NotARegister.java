package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Refusal;

/** 422: not one line of the body is a record of GV100AD, or the body is not UTF-8. */
public class NotARegister extends Refusal {
    NotARegister() {
        super(422, "NOT_A_REGISTER");
    }
}
