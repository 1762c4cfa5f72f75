package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.money.Money;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/**
 * One cost of a claim.
 *
 * @param category code of the catalogue
 * @param amountCents what is claimed, at least one cent
 * @param accommodationId in which accommodation it arose; null if not told
 * @param recognisedCents what the officer recognised, 0 to the amount; null before the assessment
 * @param reason why less was recognised; null if all was
 */
@Embeddable
record CostItem(
        UUID id,
        String category,
        String description,
        long amountCents,
        UUID accommodationId,
        Long recognisedCents,
        String reason) {

    static CostItem of(String category, String description, long amountCents, UUID accommodationId) {
        return new CostItem(Ids.next(), category, description, amountCents, accommodationId, null, null);
    }

    Money amount() {
        return Money.ofCents(amountCents);
    }

    boolean saysTheSameAs(CostItem other) {
        return category.equals(other.category)
                && amountCents == other.amountCents
                && Objects.equals(description, other.description)
                && Objects.equals(accommodationId, other.accommodationId);
    }

    CostItem recognised(long cents, String because) {
        return new CostItem(id, category, description, amountCents, accommodationId, cents, because);
    }

    /** As it was claimed, without any assessment. */
    CostItem unassessed() {
        return new CostItem(id, category, description, amountCents, accommodationId, null, null);
    }
}
