package de.integrationspakt.municipality.claim;

import de.integrationspakt.municipality.finding.ClaimContents;
import de.integrationspakt.municipality.finding.Finding;
import de.integrationspakt.municipality.finding.FindingView;
import de.integrationspakt.municipality.finding.Judgement;
import de.integrationspakt.municipality.finding.LookAtClaim;
import de.integrationspakt.municipality.finding.RecordReview;
import de.integrationspakt.municipality.finding.Review;
import de.integrationspakt.municipality.finding.ShowFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Has a claim looked at before eyes do, and keeps with each decision what was found. */
@ApplicationScoped
class Findings {
    /** While somebody still has to look: afterwards budget has decided, or nobody asks any more. */
    private static final Set<ClaimStatus> OPEN = EnumSet.of(
            ClaimStatus.DRAFT,
            ClaimStatus.SUBMITTED,
            ClaimStatus.QUERIED,
            ClaimStatus.ASSESSED,
            ClaimStatus.HEARING,
            ClaimStatus.HEARD,
            ClaimStatus.REFUSED,
            ClaimStatus.OBJECTED);

    private final Claims claims;
    private final LookAtClaim lookAtClaim;
    private final ShowFindings showFindings;
    private final RecordReview recordReview;

    Findings(Claims claims, LookAtClaim lookAtClaim, ShowFindings showFindings, RecordReview recordReview) {
        this.claims = claims;
        this.lookAtClaim = lookAtClaim;
        this.showFindings = showFindings;
        this.recordReview = recordReview;
    }

    /** What is found, in the caller's words. */
    @Transactional
    List<FindingView> of(Claim claim) {
        return OPEN.contains(claim.status()) ? showFindings.show(seen(claim).findings()) : List.of();
    }

    /** What an officer sees who decides about the claim now. */
    @Transactional
    Seen seen(Claim claim) {
        var contents = contents(claim);
        return new Seen(contents, lookAtClaim.findings(contents));
    }

    /** A claim before a decision, and what was found. */
    record Seen(ClaimContents claim, List<Finding> findings) {}

    /** Keeps what was seen with the decision that followed. */
    @Transactional
    void keep(Seen seen, Review.Decision decision, List<Judgement> judgements, Claim decided, String by, Instant at) {
        var recognised = decided.recognised().map(amount -> amount.cents()).orElse(null);
        recordReview.record(new Review(decision, seen.claim(), seen.findings(), judgements, recognised, by, at));
    }

    private ClaimContents contents(Claim claim) {
        return new ClaimContents(
                claim.id(),
                claim.ags(),
                claim.budgetLine(),
                claim.periodFrom(),
                claim.periodTo(),
                claim.persons(),
                settlement(claim.kind()),
                claim.status() != ClaimStatus.DRAFT,
                claim.cost(),
                claim.claimed(),
                claim.recognised().orElse(claim.claimed()),
                claims.drawnBesides(claim),
                claim.items().stream()
                        .map(item -> new ClaimContents.Item(
                                item.id(), item.category(), item.amount(), item.accommodationId()))
                        .toList());
    }

    private static ClaimContents.Settlement settlement(ClaimKind kind) {
        if (kind.isInstalment()) {
            return ClaimContents.Settlement.INSTALMENT;
        }
        return kind == ClaimKind.FINAL ? ClaimContents.Settlement.FINAL : ClaimContents.Settlement.SINGLE;
    }
}
