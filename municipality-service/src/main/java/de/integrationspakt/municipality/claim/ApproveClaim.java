package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.finding.Review;
import de.integrationspakt.municipality.funding.FundingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The second officer approves a claim, which is the order to pay. */
@ApplicationScoped
class ApproveClaim {
    private final Claims claims;
    private final Findings findings;
    private final FundingRequests requests;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApproveClaim(
            Claims claims, Findings findings, FundingRequests requests, Outbox outbox, Journal journal, Clock clock) {
        this.claims = claims;
        this.findings = findings;
        this.requests = requests;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells the decision and asks budget for the money. */
    @Transactional
    Claim approve(UUID id, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        var seen = findings.seen(claim);
        var now = clock.instant();
        var requested = claim.approve(by.subject(), now);
        findings.keep(seen, Review.Decision.APPROVED, List.of(), claim, by.subject(), now);
        outbox.tell(ClaimDecided.of(claim, ClaimDecided.Decision.APPROVED));
        requests.ask(requested);
        journal.record(
                "claim.approved",
                id.toString(),
                Map.of("request", requested.requestId(), "amountCents", requested.amountCents()));
        return claim;
    }
}
