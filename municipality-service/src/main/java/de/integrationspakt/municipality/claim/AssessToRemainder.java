package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.finding.Review;
import de.integrationspakt.municipality.funding.BudgetCopies;
import de.integrationspakt.municipality.funding.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An officer assesses a claim that was refused for want of money to what the share has left now. */
@ApplicationScoped
class AssessToRemainder {
    private final Claims claims;
    private final Findings findings;
    private final Settling settling;
    private final BudgetCopies budget;
    private final Journal journal;
    private final Clock clock;

    AssessToRemainder(
            Claims claims, Findings findings, Settling settling, BudgetCopies budget, Journal journal, Clock clock) {
        this.claims = claims;
        this.findings = findings;
        this.settling = settling;
        this.budget = budget;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Less is recognised of the last items, with that as the reason; the second officer approves it as any other.
     *
     * @throws NothingLeft if the known share is used up
     */
    @Transactional
    Claim assess(UUID id, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        if (claim.status() != ClaimStatus.REFUSED) {
            throw new WrongState(claim.status(), ClaimStatus.REFUSED);
        }
        var left = budget.share(claim.budgetLine(), claim.ags())
                .map(Share::amount)
                .orElse(Money.ZERO)
                .minus(claims.drawnBesides(claim));
        if (left.cents() <= 0) {
            throw new NothingLeft(claim.budgetLine());
        }
        long settled = settling.settledCents(claim);
        long most = left.cents() + claim.amounts().incomeCents() + settled;
        var seen = findings.seen(claim);
        var now = clock.instant();
        claim.assess(new Assessment(Remainder.of(claim.items(), most)), settled, by.subject(), now);
        findings.keep(seen, Review.Decision.ASSESSED, List.of(), claim, by.subject(), now);
        journal.record(
                "claim.assessed",
                id.toString(),
                Map.of("recognisedCents", claim.recognised().orElseThrow().cents()));
        return claim;
    }
}
