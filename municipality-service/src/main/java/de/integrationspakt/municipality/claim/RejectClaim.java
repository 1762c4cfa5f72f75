package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.finding.Judgement;
import de.integrationspakt.municipality.finding.Review;
import de.integrationspakt.municipality.funding.BudgetCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An officer turns a claim down. */
@ApplicationScoped
class RejectClaim {
    private final Claims claims;
    private final Findings findings;
    private final BudgetCopies budget;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    RejectClaim(Claims claims, Findings findings, BudgetCopies budget, Outbox outbox, Journal journal, Clock clock) {
        this.claims = claims;
        this.findings = findings;
        this.budget = budget;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Tells the decision, and until when there is a remedy against it.
     *
     * @param judgements what the officer makes of the findings
     */
    @Transactional
    Claim reject(UUID id, String reason, List<Judgement> judgements, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        var seen = findings.seen(claim);
        var now = clock.instant();
        claim.reject(budget.remedy(claim.budgetLine()).orElse(null), reason, by.subject(), now);
        findings.keep(seen, Review.Decision.REJECTED, judgements, claim, by.subject(), now);
        outbox.tell(ClaimDecided.of(claim, ClaimDecided.Decision.REJECTED));
        journal.record("claim.rejected", id.toString(), Map.of("version", claim.version()));
        return claim;
    }
}
