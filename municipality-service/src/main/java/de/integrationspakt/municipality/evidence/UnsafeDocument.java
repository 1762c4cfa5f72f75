package de.integrationspakt.municipality.evidence;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the document could harm who opens it. */
public class UnsafeDocument extends Refusal {
    /** How it could. */
    enum Danger {
        /** It has too many entries, or becomes far larger when unpacked than any workbook does. */
        BURSTS,
        /** It holds macros. */
        MACROS
    }

    UnsafeDocument(Danger danger) {
        super(422, "UNSAFE_DOCUMENT", danger);
    }
}
