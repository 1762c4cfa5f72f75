package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** An officer tells the municipality that money is to come back, and why (§ 28 LVwVfG). */
@ApplicationScoped
class HearMunicipality {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    HearMunicipality(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The claim waits for the answer.
     *
     * @param respondBy last day to answer, after today
     */
    @Transactional
    Claim hear(UUID id, String reason, LocalDate respondBy, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        if (!respondBy.isAfter(Berlin.today(clock))) {
            throw new Invalid("/respondBy", "field.future");
        }
        claim.hear(reason, respondBy, by.subject(), clock.instant());
        journal.record(
                "claim.heard", id.toString(), Map.of("dueCents", claim.due().cents(), "respondBy", respondBy));
        return claim;
    }
}
