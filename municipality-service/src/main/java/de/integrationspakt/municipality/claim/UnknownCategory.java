package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the catalogue has no such cost category on the first day of the period. */
public class UnknownCategory extends Refusal {
    UnknownCategory(String category, String pointer) {
        super(422, "UNKNOWN_CATEGORY", category);
        at(pointer, "field.category");
    }
}
