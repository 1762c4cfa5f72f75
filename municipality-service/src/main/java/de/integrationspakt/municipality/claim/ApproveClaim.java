package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.finding.Review;
import de.integrationspakt.municipality.funding.BudgetCopies;
import de.integrationspakt.municipality.funding.FundingKind;
import de.integrationspakt.municipality.funding.FundingRequests;
import de.integrationspakt.municipality.funding.FundsRequested;
import de.integrationspakt.municipality.funding.RecoveryRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The second officer approves a claim, which is the order to pay, or to take back what a final settlement leaves. */
@ApplicationScoped
class ApproveClaim {
    private final Claims claims;
    private final Findings findings;
    private final Settling settling;
    private final BudgetCopies budget;
    private final FundingRequests requests;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApproveClaim(
            Claims claims,
            Findings findings,
            Settling settling,
            BudgetCopies budget,
            FundingRequests requests,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.claims = claims;
        this.findings = findings;
        this.settling = settling;
        this.budget = budget;
        this.requests = requests;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Tells the decision and asks budget for the money, or to recover it.
     *
     * @throws SettlementOutdated if other money moved since the assessment
     * @throws AlreadySettled if an instalment comes after the final settlement
     */
    @Transactional
    Claim approve(UUID id, Caller by) {
        var claim = claims.requireForChange(id);
        by.mustReach(claim.ags());
        settling.requireCurrent(claim);
        var seen = findings.seen(claim);
        var now = clock.instant();
        claim.approve(budget.remedy(claim.budgetLine()).orElse(null), by.subject(), now);
        findings.keep(seen, Review.Decision.APPROVED, List.of(), claim, by.subject(), now);
        outbox.tell(ClaimDecided.of(claim, ClaimDecided.Decision.APPROVED));
        long dueCents = claim.due().cents();
        if (dueCents > 0) {
            requests.ask(order(claim));
        } else if (dueCents < 0) {
            takeBack(claim);
        }
        journal.record("claim.approved", id.toString(), Map.of("dueCents", dueCents, "status", claim.status()));
        return claim;
    }

    private static FundsRequested order(Claim claim) {
        return FundsRequested.of(
                claim.funding().orElseThrow().request(),
                FundingKind.CLAIM,
                claim.id(),
                claim.budgetLine(),
                claim.ags().value(),
                claim.due().cents(),
                claim.hands().assessedBy(),
                claim.hands().approvedBy());
    }

    private void takeBack(Claim claim) {
        claim.takeBack(Recovery.of(-claim.due().cents(), settling.paid(claim)));
        var decidedBy = List.of(claim.hands().assessedBy(), claim.hands().approvedBy());
        var reason = "Schlussabrechnung vom %s bis %s: Es wurde mehr gezahlt, als an Kosten anerkannt ist."
                .formatted(claim.periodFrom(), claim.periodTo());
        for (var recovery : claim.recoveries()) {
            requests.recover(
                    new RecoveryRequested(
                            recovery.recovery(),
                            recovery.request(),
                            claim.budgetLine(),
                            claim.ags().value(),
                            recovery.amountCents(),
                            RecoveryRequested.Ground.NEGATIVE_SETTLEMENT,
                            reason,
                            decidedBy,
                            1),
                    FundingKind.CLAIM,
                    claim.id());
        }
    }
}
