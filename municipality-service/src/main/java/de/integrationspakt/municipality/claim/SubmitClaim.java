package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The municipality hands its draft in. */
@ApplicationScoped
class SubmitClaim {
    private final Claims claims;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    SubmitClaim(Claims claims, Outbox outbox, Journal journal, Clock clock) {
        this.claims = claims;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** From now on it is with the authority. */
    @Transactional
    Claim submit(UUID id, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        outbox.tell(claim.submit(by.subject(), clock.instant()));
        journal.record(
                "claim.submitted",
                id.toString(),
                Map.of("claimedCents", claim.claimed().cents()));
        return claim;
    }
}
