package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the assessment names an item that is not in the claim, or names one twice. */
public class UnknownItem extends Refusal {
    UnknownItem(Object item, String pointer) {
        super(422, "UNKNOWN_ITEM", item);
        at(pointer, "field.item");
    }
}
