package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.fact.Told;
import de.integrationspakt.kernel.money.Money;
import java.util.UUID;

/** The authority approved or rejected a claim. Whether there is money for it, budget tells. */
@Told(topic = ClaimFact.TOPIC)
record ClaimDecided(UUID claim, String ags, String budgetLine, Decision decision, long recognisedCents, long version)
        implements ClaimFact {

    enum Decision {
        APPROVED,
        REJECTED
    }

    static ClaimDecided of(Claim claim, Decision decision) {
        return new ClaimDecided(
                claim.id(),
                claim.ags().value(),
                claim.budgetLine(),
                decision,
                claim.recognised().orElse(Money.ZERO).cents(),
                claim.version());
    }
}
