package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.FundingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The municipality gives a claim up. */
@ApplicationScoped
class WithdrawClaim {
    private final Claims claims;
    private final FundingRequests requests;
    private final Journal journal;
    private final Clock clock;

    WithdrawClaim(Claims claims, FundingRequests requests, Journal journal, Clock clock) {
        this.claims = claims;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    /** If money was set aside for it, budget is told that it is free. */
    @Transactional
    Claim withdraw(UUID id, String reason, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        claim.withdraw(reason, by.subject(), clock.instant()).ifPresent(requests::giveBack);
        journal.record("claim.withdrawn", id.toString(), Map.of("version", claim.version()));
        return claim;
    }
}
