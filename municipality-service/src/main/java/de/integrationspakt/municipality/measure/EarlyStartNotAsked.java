package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;

/** 409: no early start waits for a decision. */
public class EarlyStartNotAsked extends Refusal {
    EarlyStartNotAsked() {
        super(409, "EARLY_START_NOT_ASKED");
    }
}
