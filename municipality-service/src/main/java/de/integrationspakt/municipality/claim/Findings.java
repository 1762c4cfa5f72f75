package de.integrationspakt.municipality.claim;

import de.integrationspakt.municipality.funding.BudgetCopies;
import de.integrationspakt.municipality.survey.TransmittedCounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Looks at a claim before eyes do, by what is known here at this moment. */
@ApplicationScoped
class Findings {
    /** While somebody still has to look: afterwards budget has decided, or nobody asks any more. */
    private static final Set<ClaimStatus> OPEN = EnumSet.of(
            ClaimStatus.DRAFT,
            ClaimStatus.SUBMITTED,
            ClaimStatus.QUERIED,
            ClaimStatus.ASSESSED,
            ClaimStatus.REFUSED,
            ClaimStatus.OBJECTED);

    private final Claims claims;
    private final BudgetCopies budget;
    private final TransmittedCounts counts;

    Findings(Claims claims, BudgetCopies budget, TransmittedCounts counts) {
        this.claims = claims;
        this.budget = budget;
        this.counts = counts;
    }

    @Transactional
    List<Finding> of(Claim claim) {
        var findings = new ArrayList<Finding>();
        if (OPEN.contains(claim.status())) {
            budget.share(claim.budgetLine(), claim.ags()).ifPresent(share -> {
                var remaining = share.amount().minus(claims.drawnBesides(claim));
                if (claim.recognised().orElse(claim.claimed()).compareTo(remaining) > 0) {
                    findings.add(Finding.aboveRemainingShare(remaining));
                }
            });
            counts.persons(claim.periodFrom().getYear(), claim.ags())
                    .filter(confirmed -> claim.persons() > confirmed)
                    .ifPresent(confirmed -> findings.add(Finding.personsAboveCount(confirmed)));
        }
        return findings;
    }
}
