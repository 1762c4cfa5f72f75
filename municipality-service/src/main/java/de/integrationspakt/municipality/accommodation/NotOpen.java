package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the accommodation was not open then. */
public class NotOpen extends Refusal {
    NotOpen(String number, Object when) {
        super(422, "ACCOMMODATION_NOT_OPEN", number, when);
        at("/month", "field.notOpen");
    }
}
