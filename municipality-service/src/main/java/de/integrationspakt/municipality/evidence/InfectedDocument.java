package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the scanner found malware; nothing was stored. */
public class InfectedDocument extends Refusal {
    InfectedDocument(String signature) {
        super(422, "INFECTED_DOCUMENT", signature);
    }
}
