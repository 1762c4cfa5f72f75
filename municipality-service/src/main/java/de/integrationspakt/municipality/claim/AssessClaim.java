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
    private final Settling settling;
    private final Journal journal;
    private final Clock clock;

    AssessClaim(Claims claims, Findings findings, Settling settling, Journal journal, Clock clock) {
        this.claims = claims;
        this.findings = findings;
        this.settling = settling;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Items that are not named are recognised in full.
     *
     * @param judgements what the officer makes of the findings
     * @throws InstalmentsUnderWay if a final settlement counts claims that are not at rest
     */
    @Transactional
    Claim assess(UUID id, Assessment assessment, List<Judgement> judgements, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        var seen = findings.seen(claim);
        var now = clock.instant();
        claim.assess(assessment, settling.settledCents(claim), by.subject(), now);
        findings.keep(seen, Review.Decision.ASSESSED, judgements, claim, by.subject(), now);
        journal.record(
                "claim.assessed",
                id.toString(),
                Map.of("recognisedCents", claim.recognised().orElseThrow().cents()));
        return claim;
    }
}
