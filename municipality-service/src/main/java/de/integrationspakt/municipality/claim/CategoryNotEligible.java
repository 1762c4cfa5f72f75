package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 422: cost of this category cannot be claimed. */
public class CategoryNotEligible extends Refusal {
    CategoryNotEligible(String category, String pointer) {
        super(422, "CATEGORY_NOT_ELIGIBLE", category);
        at(pointer, "field.category");
    }
}
