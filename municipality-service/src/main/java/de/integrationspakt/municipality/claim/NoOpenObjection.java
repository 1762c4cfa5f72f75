package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: there is no objection to decide. */
public class NoOpenObjection extends Refusal {
    NoOpenObjection() {
        super(409, "NO_OPEN_OBJECTION");
    }
}
