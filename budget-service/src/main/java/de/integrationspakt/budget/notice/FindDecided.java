package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.allocation.FindStage;
import de.integrationspakt.budget.funding.FindGrants;
import de.integrationspakt.budget.funding.FundingKind;
import de.integrationspakt.budget.recovery.FindDecidedRecovery;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what a notice tells of, wherever it was decided. */
@ApplicationScoped
class FindDecided {

    private final FindGrants grants;
    private final FindDecidedRecovery recoveries;
    private final FindStage stage;

    FindDecided(FindGrants grants, FindDecidedRecovery recoveries, FindStage stage) {
        this.grants = grants;
        this.recoveries = recoveries;
        this.stage = stage;
    }

    /** @throws NotFound when there is none, or it is for nobody */
    Decided require(About about, UUID id) {
        return switch (about) {
            case RESERVATION -> grant(id);
            case REQUEST -> refused(id);
            case RECOVERY -> recovery(id);
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
                purpose(grant.kind(), grant.reference()),
                provisional,
                List.of(),
                null);
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
                purpose(refused.kind(), refused.reference()),
                false,
                List.of(RefusalWords.german(refused.reason())),
                null);
    }

    /** Goes by the file reference of the grant it takes back from, if there is one. */
    private Decided recovery(UUID id) {
        var recovery = recoveries.find(id).orElseThrow(() -> new NotFound("decided recovery", id));
        var grant = Optional.ofNullable(recovery.reservation()).flatMap(grants::grant);
        return new Decided(
                About.RECOVERY,
                id,
                recovery.budgetLine(),
                recovery.holder(),
                recovery.cents(),
                grant.map(FindGrants.Grant::fileReference)
                        .orElseGet(() -> grants.newFileReference(recovery.budgetLine())),
                recovery.reference(),
                false,
                List.of(recovery.reason(), "Rechtsgrundlage: " + recovery.legalGround()),
                recovery.dueOn());
    }

    /** What other services ask for goes by the id of their claim, post or measure; a reader needs words before it. */
    private static String purpose(FundingKind kind, String reference) {
        return switch (kind) {
            case CLAIM -> "Kosten der Anschlussunterbringung, Kostenantrag " + reference;
            case POST -> "Personalkosten im Integrationsmanagement, Stelle " + reference;
            case MEASURE -> "Integrationsmaßnahme " + reference;
            case FLAT_RATE -> "Pauschaler Ausgleich der Kosten der Anschlussunterbringung";
            case MANUAL -> reference;
        };
    }
}
