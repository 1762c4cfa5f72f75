package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.NotYetKnown;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.BudgetCopies;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** A municipality begins a claim. */
@ApplicationScoped
class DraftClaim {
    private final Claims claims;
    private final ClaimContentCheck check;
    private final Settling settling;
    private final BudgetCopies budget;
    private final Register register;
    private final Journal journal;
    private final Clock clock;

    DraftClaim(
            Claims claims,
            ClaimContentCheck check,
            Settling settling,
            BudgetCopies budget,
            Register register,
            Journal journal,
            Clock clock) {
        this.claims = claims;
        this.check = check;
        this.settling = settling;
        this.budget = budget;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A new draft on the line. The share need not be published yet: whether there is money is asked at the approval.
     *
     * @throws NotYetKnown if the fact of the line has not arrived
     * @throws NotACostClaimLine if the line is drawn otherwise
     * @throws BudgetLineClosed if nothing may be drawn any more
     * @throws FinalSettlementExists if there is a final settlement, and this would be another
     * @throws AlreadySettled if an instalment comes after it
     * @throws ReferenceTaken if the municipality has another claim of this reference
     */
    @Transactional
    Claim draft(ClaimHead head, ClaimContent content, Caller by) {
        by.mustReach(head.ags());
        return begin(head, content, by);
    }

    /** The same inside the transaction of a file; whoever calls it has checked the caller's units. */
    Claim begin(ClaimHead head, ClaimContent content, Caller by) {
        var line = budget.requireLine(head.budgetLine());
        check.require(line, head.kind(), content);
        register.require(head.ags(), content.periodFrom());
        settling.requireRoom(head.kind(), head.ags(), head.budgetLine());
        if (head.reference() != null
                && claims.byReference(head.ags(), head.reference()).isPresent()) {
            throw new ReferenceTaken(head.reference());
        }
        var claim = Claim.draft(head, line, content, by.subject(), clock.instant());
        claims.persist(claim);
        journal.record(
                "claim.drafted",
                claim.id().toString(),
                Map.of(
                        "ags",
                        head.ags().value(),
                        "budgetLine",
                        head.budgetLine(),
                        "claimedCents",
                        claim.claimed().cents()));
        return claim;
    }
}
