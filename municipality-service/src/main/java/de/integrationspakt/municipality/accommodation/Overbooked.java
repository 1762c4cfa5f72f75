package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.http.Refusal;

/** 422: more persons than places, and no reason why. */
public class Overbooked extends Refusal {
    Overbooked(int persons, int places) {
        super(422, "OVERBOOKED", persons, places);
        at("/reason", "field.reason");
    }
}
