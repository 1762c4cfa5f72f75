package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Refusal;

/** 422: there is nothing in the document. */
public class EmptyDocument extends Refusal {
    EmptyDocument() {
        super(422, "EMPTY_DOCUMENT");
    }
}
