package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.municipality.funding.FundingKind;
import de.integrationspakt.municipality.funding.FundingRequests;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Sets a claim against what was paid before: a final settlement against the line's instalments, a claim that was reopened
 * against its own payment. One final settlement ends the instalments of a municipality's line.
 */
@ApplicationScoped
class Settling {
    /** What may still come of an instalment is not known yet. */
    private static final Set<ClaimStatus> UNDER_WAY = EnumSet.of(
            ClaimStatus.SUBMITTED,
            ClaimStatus.QUERIED,
            ClaimStatus.ASSESSED,
            ClaimStatus.APPROVED,
            ClaimStatus.RESERVED,
            ClaimStatus.OBJECTED);

    private final Claims claims;
    private final FundingRequests requests;

    Settling(Claims claims, FundingRequests requests) {
        this.claims = claims;
        this.requests = requests;
    }

    /**
     * @throws FinalSettlementExists if another is begun
     * @throws AlreadySettled if an instalment is begun after the settlement was handed in
     */
    void requireRoom(ClaimKind kind, Ags ags, String budgetLine) {
        if (kind == ClaimKind.SINGLE) return;
        claims.lockSettlement(ags.value(), budgetLine);
        var settlement = claims.finalSettlement(ags.value(), budgetLine);
        if (kind == ClaimKind.FINAL && settlement.isPresent()) throw new FinalSettlementExists(budgetLine);
        if (kind.isInstalment()) requireUnsettled(ags.value(), budgetLine);
    }

    /**
     * @throws AlreadySettled if an instalment comes after the final settlement
     * @throws InstalmentOutsidePeriod if a final settlement does not cover one
     */
    void requireSubmittable(Claim claim) {
        if (claim.kind() == ClaimKind.SINGLE) return;
        claims.lockSettlement(claim.ags().value(), claim.budgetLine());
        if (claim.kind().isInstalment()) requireUnsettled(claim.ags().value(), claim.budgetLine());
        for (var instalment : instalments(claim)) {
            if (instalment.periodFrom().isBefore(claim.periodFrom())
                    || instalment.periodTo().isAfter(claim.periodTo())) {
                throw new InstalmentOutsidePeriod(instalment.periodFrom(), instalment.periodTo());
            }
        }
    }

    /**
     * What was paid before, in cents.
     *
     * @throws InstalmentsUnderWay if that can still change
     */
    long settledCents(Claim claim) {
        if (claim.kind() == ClaimKind.FINAL) {
            claims.lockSettlement(claim.ags().value(), claim.budgetLine());
            for (var instalment : instalments(claim)) {
                if (UNDER_WAY.contains(instalment.status())) throw new InstalmentsUnderWay(instalment.id());
            }
        }
        return paid(claim).stream().mapToLong(FundingRequests.Paid::cents).sum();
    }

    /**
     * @throws AlreadySettled if an instalment would be approved after the final settlement was handed in
     * @throws SettlementOutdated if other money moved since the assessment
     */
    void requireCurrent(Claim claim) {
        if (claim.kind().isInstalment()) {
            claims.lockSettlement(claim.ags().value(), claim.budgetLine());
            requireUnsettled(claim.ags().value(), claim.budgetLine());
        }
        if (claim.recognised().isPresent()
                && settledCents(claim) != claim.amounts().settledCents()) {
            throw new SettlementOutdated();
        }
    }

    /** Request by request, the newest first. */
    List<FundingRequests.Paid> paid(Claim claim) {
        var subjects = new ArrayList<UUID>();
        subjects.add(claim.id());
        instalments(claim).forEach(instalment -> subjects.add(instalment.id()));
        return requests.paid(FundingKind.CLAIM, subjects);
    }

    private List<Claim> instalments(Claim claim) {
        return claim.kind() == ClaimKind.FINAL
                ? claims.instalments(claim.ags().value(), claim.budgetLine())
                : List.of();
    }

    private void requireUnsettled(String ags, String budgetLine) {
        if (claims.finalSettlement(ags, budgetLine)
                .filter(settlement -> settlement.status() != ClaimStatus.DRAFT)
                .isPresent()) {
            throw new AlreadySettled(budgetLine);
        }
    }
}
