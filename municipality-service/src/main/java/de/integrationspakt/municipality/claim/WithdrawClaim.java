package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The municipality gives a claim up. */
@ApplicationScoped
class WithdrawClaim {
    private final Claims claims;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    WithdrawClaim(Claims claims, Outbox outbox, Journal journal, Clock clock) {
        this.claims = claims;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** If money was set aside for it, budget is told that it is free. */
    @Transactional
    Claim withdraw(UUID id, String reason, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        claim.withdraw(reason, by.subject(), clock.instant()).ifPresent(outbox::tell);
        journal.record("claim.withdrawn", id.toString(), Map.of("version", claim.version()));
        return claim;
    }
}
