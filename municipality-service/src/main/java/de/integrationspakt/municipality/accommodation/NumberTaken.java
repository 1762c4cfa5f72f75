package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.key.Ags;

/** 409: the municipality has an accommodation of this number already. */
public class NumberTaken extends Refusal {
    NumberTaken(Ags ags, String number) {
        super(409, "ACCOMMODATION_NUMBER_TAKEN", number, ags);
    }
}
