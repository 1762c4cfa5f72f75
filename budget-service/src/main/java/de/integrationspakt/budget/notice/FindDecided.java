package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.allocation.FindStage;
import de.integrationspakt.budget.funding.FindGrants;
import de.integrationspakt.budget.funding.FundingKind;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds what a notice tells of, wherever it was decided. */
@ApplicationScoped
class FindDecided {

    private final FindGrants grants;
    private final FindStage stage;

    FindDecided(FindGrants grants, FindStage stage) {
        this.grants = grants;
        this.stage = stage;
    }

    /** @throws NotFound when there is none, or it is for nobody */
    Decided require(About about, UUID id) {
        return switch (about) {
            case RESERVATION -> grant(id);
            case REQUEST -> refused(id);
            case RECOVERY -> throw new NotFound("recovery", id);
        };
    }

    private Decided grant(UUID id) {
        var grant = grants.grant(id)
                .filter(found -> !found.holder().isEmpty())
                .orElseThrow(() -> new NotFound("reservation", id));
        // A flat-rate share rests on its run; what is claimed or applied for was examined by itself.
        boolean provisional = grant.kind() == FundingKind.FLAT_RATE && stage.isProvisional(grant.budgetLine());
        return new Decided(
                About.RESERVATION,
                id,
                grant.budgetLine(),
                grant.holder(),
                grant.amountCents(),
                grant.fileReference(),
                grant.reference(),
                provisional,
                List.of());
    }

    private Decided refused(UUID id) {
        var refused = grants.refused(id).orElseThrow(() -> new NotFound("refused request", id));
        return new Decided(
                About.REQUEST,
                id,
                refused.budgetLine(),
                refused.holder(),
                refused.amountCents(),
                grants.newFileReference(refused.budgetLine()),
                refused.reference(),
                false,
                List.of(RefusalWords.german(refused.reason())));
    }
}
