package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Refusal;

/** 422: name or Content-Type say another type than the content has. */
public class DocumentNotWhatItSays extends Refusal {
    DocumentNotWhatItSays(String said, String found, String pointer) {
        super(422, "DOCUMENT_NOT_WHAT_IT_SAYS", said, found);
        at(pointer, "field.documentType", found);
    }
}
