package de.integrationspakt.municipality.statement;

import de.integrationspakt.municipality.measure.CostKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What was spent.
 *
 * @param amountCents above zero
 * @param recognisedCents what the officer recognised of it; null while it is not checked
 * @param reason why less; null if not less
 */
@Embeddable
record ActualCost(
        @Enumerated(EnumType.STRING) CostKind kind,
        String description,
        long amountCents,
        Long recognisedCents,
        String reason) {

    ActualCost unchecked() {
        return new ActualCost(kind, description, amountCents, null, null);
    }

    ActualCost recognised(long cents, String reason) {
        return new ActualCost(kind, description, amountCents, cents, reason);
    }
}
