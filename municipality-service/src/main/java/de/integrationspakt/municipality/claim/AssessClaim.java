package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer recognises a claim item by item. */
@ApplicationScoped
class AssessClaim {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    AssessClaim(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /** Items that are not named are recognised in full. */
    @Transactional
    Claim assess(UUID id, Assessment assessment, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        claim.assess(assessment, by.subject(), clock.instant());
        journal.record(
                "claim.assessed",
                id.toString(),
                Map.of("recognisedCents", claim.recognised().orElseThrow().cents()));
        return claim;
    }
}
