package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.NotYetKnown;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
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
    private final BudgetCopies budget;
    private final Register register;
    private final Journal journal;
    private final Clock clock;

    DraftClaim(
            Claims claims,
            ClaimContentCheck check,
            BudgetCopies budget,
            Register register,
            Journal journal,
            Clock clock) {
        this.claims = claims;
        this.check = check;
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
     */
    @Transactional
    Claim draft(Ags ags, String budgetLine, ClaimContent content, Caller by) {
        by.mustReach(ags);
        var line = budget.requireLine(budgetLine);
        check.require(line, content);
        register.require(ags, content.periodFrom());
        var claim = Claim.draft(ags, line, content, by.subject(), clock.instant());
        claims.persist(claim);
        journal.record(
                "claim.drafted",
                claim.id().toString(),
                Map.of(
                        "ags",
                        ags.value(),
                        "budgetLine",
                        budgetLine,
                        "claimedCents",
                        claim.claimed().cents()));
        return claim;
    }
}
