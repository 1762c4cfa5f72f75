package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.Refusal;

/** 409: no district has transmitted a count, so there is nothing to close. */
public class NothingTransmitted extends Refusal {
    NothingTransmitted(int year) {
        super(409, "NOTHING_TRANSMITTED", year);
    }
}
