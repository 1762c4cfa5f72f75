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
    private final Settling settling;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    SubmitClaim(Claims claims, Settling settling, Outbox outbox, Journal journal, Clock clock) {
        this.claims = claims;
        this.settling = settling;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * From now on it is with the authority.
     *
     * @throws AlreadySettled if an instalment comes after the final settlement
     * @throws InstalmentOutsidePeriod if a final settlement does not cover one of its instalments
     */
    @Transactional
    Claim submit(UUID id, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        handIn(claim, by);
        return claim;
    }

    /** The same inside the transaction of a file, of a claim that is locked and reached. */
    void handIn(Claim claim, Caller by) {
        settling.requireSubmittable(claim);
        outbox.tell(claim.submit(by.subject(), clock.instant()));
        journal.record(
                "claim.submitted",
                claim.id().toString(),
                Map.of("claimedCents", claim.claimed().cents()));
    }
}
