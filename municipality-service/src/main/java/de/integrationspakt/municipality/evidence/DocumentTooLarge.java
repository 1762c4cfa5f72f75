package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Refusal;

/** 413: the document is larger than is taken; not all of it was read. */
public class DocumentTooLarge extends Refusal {
    DocumentTooLarge(long mostBytes) {
        super(413, "DOCUMENT_TOO_LARGE", mostBytes);
    }
}
