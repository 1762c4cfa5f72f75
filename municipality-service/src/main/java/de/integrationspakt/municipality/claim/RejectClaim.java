package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer turns a claim down. */
@ApplicationScoped
class RejectClaim {
    private final Claims claims;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    RejectClaim(Claims claims, Outbox outbox, Journal journal, Clock clock) {
        this.claims = claims;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells the decision. */
    @Transactional
    Claim reject(UUID id, String reason, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        claim.reject(reason, by.subject(), clock.instant());
        outbox.tell(ClaimDecided.of(claim, ClaimDecided.Decision.REJECTED));
        journal.record("claim.rejected", id.toString(), Map.of("version", claim.version()));
        return claim;
    }
}
