package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Refusal;

/** 409: the subject has as many documents as it may have. */
public class TooManyDocuments extends Refusal {
    TooManyDocuments(int most) {
        super(409, "TOO_MANY_DOCUMENTS", most);
    }
}
