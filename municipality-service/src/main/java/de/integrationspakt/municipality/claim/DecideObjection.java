package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer who had nothing to do with the decision decides the objection to it (§ 73 VwGO). */
@ApplicationScoped
class DecideObjection {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    DecideObjection(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /** Granted, the claim is to be assessed anew; dismissed, only the courts are left. */
    @Transactional
    Claim decide(UUID id, Objection.Outcome outcome, String ruling, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        claim.decideObjection(outcome, ruling, by.subject(), clock.instant());
        journal.record("claim.objection-decided", id.toString(), Map.of("outcome", outcome, "status", claim.status()));
        return claim;
    }
}
