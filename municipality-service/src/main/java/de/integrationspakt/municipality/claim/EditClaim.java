package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.BudgetCopies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The municipality rewrites its draft, or what it was asked about. */
@ApplicationScoped
class EditClaim {
    private final Claims claims;
    private final ClaimContentCheck check;
    private final BudgetCopies budget;
    private final Journal journal;

    EditClaim(Claims claims, ClaimContentCheck check, BudgetCopies budget, Journal journal) {
        this.claims = claims;
        this.check = check;
        this.budget = budget;
        this.journal = journal;
    }

    /**
     * Replaces the content.
     *
     * @param ifMatch the version the caller read, or null
     */
    @Transactional
    Claim edit(UUID id, String ifMatch, ClaimContent content, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        ETags.check(ifMatch, claim.version());
        check.require(budget.requireLine(claim.budgetLine()), content);
        claim.edit(content);
        journal.record(
                "claim.edited",
                id.toString(),
                Map.of("claimedCents", claim.claimed().cents()));
        return claim;
    }
}
