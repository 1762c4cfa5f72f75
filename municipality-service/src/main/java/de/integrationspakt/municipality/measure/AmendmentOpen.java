package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;

/** 409: an amendment of the measure waits for its decision; a second one would rest on what may change. */
public class AmendmentOpen extends Refusal {
    AmendmentOpen(int number) {
        super(409, "AMENDMENT_OPEN", number);
    }
}
