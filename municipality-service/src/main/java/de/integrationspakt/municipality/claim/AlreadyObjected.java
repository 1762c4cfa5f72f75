package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: there was an objection; against the decision on it there is only action in court. */
public class AlreadyObjected extends Refusal {
    AlreadyObjected() {
        super(409, "ALREADY_OBJECTED");
    }
}
