package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.BudgetCopies;
import de.integrationspakt.municipality.funding.Remedy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The municipality objects to a rejection, to what was not recognised, or to a claim refused for want of money. */
@ApplicationScoped
class ObjectToDecision {
    private final Claims claims;
    private final BudgetCopies budget;
    private final Journal journal;
    private final Clock clock;

    ObjectToDecision(Claims claims, BudgetCopies budget, Journal journal, Clock clock) {
        this.claims = claims;
        this.budget = budget;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The claim is with the authority again; {@link NoObjection} if the programme allows only action in court.
     *
     * @param reinstatementReason why it comes late; null if it does not
     */
    @Transactional
    Claim object(UUID id, String reason, String reinstatementReason, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        var line = budget.requireLine(claim.budgetLine());
        if (budget.remedy(line.code()).filter(Remedy.ACTION::equals).isPresent()) {
            throw new NoObjection(line.programme());
        }
        claim.object(reason, reinstatementReason, by.subject(), clock.instant());
        journal.record("claim.objected", id.toString(), Map.of("version", claim.version()));
        return claim;
    }
}
