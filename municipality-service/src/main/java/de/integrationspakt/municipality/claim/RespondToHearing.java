package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The municipality says what it has to say before money comes back. */
@ApplicationScoped
class RespondToHearing {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    RespondToHearing(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /** From now on it may be decided. */
    @Transactional
    Claim respond(UUID id, String response, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        claim.respond(response, by.subject(), clock.instant());
        journal.record("claim.responded", id.toString(), Map.of("version", claim.version()));
        return claim;
    }
}
