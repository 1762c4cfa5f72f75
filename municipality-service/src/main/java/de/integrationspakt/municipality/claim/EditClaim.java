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
        rewrite(claim, content);
        return claim;
    }

    /** The same inside the transaction of a file, of a claim that is locked and reached. */
    void rewrite(Claim claim, ClaimContent content) {
        check.require(budget.requireLine(claim.budgetLine()), claim.kind(), content);
        claim.edit(content);
        journal.record(
                "claim.edited",
                claim.id().toString(),
                Map.of("claimedCents", claim.claimed().cents()));
    }
}
