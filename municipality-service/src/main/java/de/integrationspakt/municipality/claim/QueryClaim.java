package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer asks the municipality about a claim. */
@ApplicationScoped
class QueryClaim {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    QueryClaim(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /** Sends it back with the question. */
    @Transactional
    Claim query(UUID id, String question, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        claim.query(question, by.subject(), clock.instant());
        journal.record("claim.queried", id.toString(), Map.of("version", claim.version()));
        return claim;
    }
}
