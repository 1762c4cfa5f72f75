package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: it was paid, and is open again only because of an objection. */
public class AlreadyPaid extends Refusal {
    AlreadyPaid() {
        super(409, "CLAIM_ALREADY_PAID");
    }
}
