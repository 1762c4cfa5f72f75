package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.fact.Told;
import de.integrationspakt.kernel.money.Money;
import java.util.UUID;

/**
 * The share has grown, so that a claim refused for want of money may be reassessed.
 *
 * @param remainingCents what the share has left after the other claims, above zero
 */
@Told(topic = ClaimFact.TOPIC)
record ClaimCanBeReassessed(UUID claim, String ags, String budgetLine, long remainingCents, long version)
        implements ClaimFact {

    static ClaimCanBeReassessed of(Claim claim, Money remaining) {
        return new ClaimCanBeReassessed(
                claim.id(), claim.ags().value(), claim.budgetLine(), remaining.cents(), claim.version());
    }
}
