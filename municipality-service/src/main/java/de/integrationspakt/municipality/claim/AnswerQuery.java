package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The municipality answers what it was asked. */
@ApplicationScoped
class AnswerQuery {
    private final Claims claims;
    private final Settling settling;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    AnswerQuery(Claims claims, Settling settling, Outbox outbox, Journal journal, Clock clock) {
        this.claims = claims;
        this.settling = settling;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Hands it in again with the answer. */
    @Transactional
    Claim answer(UUID id, String answer, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        settling.requireSubmittable(claim);
        outbox.tell(claim.answer(answer, by.subject(), clock.instant()));
        journal.record(
                "claim.answered",
                id.toString(),
                Map.of("claimedCents", claim.claimed().cents()));
        return claim;
    }
}
