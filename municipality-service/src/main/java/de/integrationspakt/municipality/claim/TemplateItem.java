package de.integrationspakt.municipality.claim;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** One cost of a template. @param amountCents at least one cent */
@Embeddable
record TemplateItem(String category, String description, long amountCents, UUID accommodationId) {

    CostItem item() {
        return CostItem.of(category, description, amountCents, accommodationId);
    }
}
