package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: against decisions of this programme there is no objection, only action in court. */
public class NoObjection extends Refusal {
    NoObjection(String programme) {
        super(409, "NO_OBJECTION", programme);
    }
}
