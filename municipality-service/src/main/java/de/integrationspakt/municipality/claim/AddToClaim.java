package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/** Adds a row of a file to the claim of its reference, inside the file's transaction. */
@ApplicationScoped
class AddToClaim {
    private final Claims claims;
    private final DraftClaim draftClaim;
    private final EditClaim editClaim;
    private final SubmitClaim submitClaim;

    AddToClaim(Claims claims, DraftClaim draftClaim, EditClaim editClaim, SubmitClaim submitClaim) {
        this.claims = claims;
        this.draftClaim = draftClaim;
        this.editClaim = editClaim;
        this.submitClaim = submitClaim;
    }

    /**
     * @param rows when the claim has so many costs and incomes, it is handed in; null: it stays a draft
     * @throws ReferenceTaken if the claim of the reference is on another line, of another kind or for another period
     */
    Claim add(ClaimHead head, ClaimContent content, Long rows, Caller by) {
        by.mustReach(head.ags());
        var known = claims.byReference(head.ags(), head.reference());
        var claim = known.isEmpty() ? draftClaim.begin(head, content, by) : more(known.get(), head, content);
        if (rows != null && rows == claim.items().size() + claim.income().size()) {
            submitClaim.handIn(claim, by);
        }
        return claim;
    }

    private Claim more(Claim claim, ClaimHead head, ClaimContent content) {
        if (!claim.budgetLine().equals(head.budgetLine())
                || claim.kind() != head.kind()
                || !claim.periodFrom().equals(content.periodFrom())
                || !claim.periodTo().equals(content.periodTo())) {
            throw new ReferenceTaken(head.reference());
        }
        var items = new ArrayList<>(claim.items());
        items.addAll(content.items());
        var income = new ArrayList<>(claim.income());
        income.addAll(content.income());
        editClaim.rewrite(
                claim, new ClaimContent(content.periodFrom(), content.periodTo(), content.persons(), items, income));
        return claim;
    }
}
