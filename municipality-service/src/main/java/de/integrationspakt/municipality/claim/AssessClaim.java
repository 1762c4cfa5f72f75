package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.finding.Judgement;
import de.integrationspakt.municipality.finding.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An officer recognises a claim item by item. */
@ApplicationScoped
class AssessClaim {
    private final Claims claims;
    private final Findings findings;
    private final Journal journal;
    private final Clock clock;

    AssessClaim(Claims claims, Findings findings, Journal journal, Clock clock) {
        this.claims = claims;
        this.findings = findings;
        this.journal = journal;
        this.clock = clock;
    }

    /** Items that are not named are recognised in full. @param judgements what the officer makes of the findings */
    @Transactional
    Claim assess(UUID id, Assessment assessment, List<Judgement> judgements, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        var seen = findings.seen(claim);
        var now = clock.instant();
        claim.assess(assessment, by.subject(), now);
        findings.keep(seen, Review.Decision.ASSESSED, judgements, claim, by.subject(), now);
        journal.record(
                "claim.assessed",
                id.toString(),
                Map.of("recognisedCents", claim.recognised().orElseThrow().cents()));
        return claim;
    }
}
