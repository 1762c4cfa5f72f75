package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.fact.Told;
import de.integrationspakt.kernel.time.Berlin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A municipality handed in a claim, for the first time or after a query. */
@Told(topic = ClaimFact.TOPIC)
record ClaimSubmitted(UUID claim, String ags, String budgetLine, long claimedCents, LocalDate submittedOn, long version)
        implements ClaimFact {

    static ClaimSubmitted of(Claim claim, Instant at) {
        return new ClaimSubmitted(
                claim.id(),
                claim.ags().value(),
                claim.budgetLine(),
                claim.claimed().cents(),
                Berlin.dayOf(at),
                claim.version());
    }
}
