package de.integrationspakt.municipality.measure;

import de.integrationspakt.municipality.funding.FundingStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can happen to a measure, and by whom. */
@Schema(name = "MeasureAction")
enum MeasureAction {
    EDIT(Actor.APPLICANT),
    SUBMIT(Actor.APPLICANT),
    QUERY(Actor.OFFICER),
    ANSWER(Actor.APPLICANT),
    ASK_EARLY_START(Actor.APPLICANT),
    DECIDE_EARLY_START(Actor.OFFICER),
    ASSESS(Actor.OFFICER),
    APPROVE(Actor.OFFICER),
    REJECT(Actor.OFFICER),
    WITHDRAW(Actor.APPLICANT),
    CANCEL(Actor.APPLICANT),
    PROPOSE_AMENDMENT(Actor.APPLICANT),
    DECIDE_AMENDMENT(Actor.OFFICER),
    REPORT(Actor.APPLICANT),
    COMPLETE(Actor.APPLICANT),
    /** Its statement of use was accepted. */
    SETTLE(Actor.OFFICER),
    FUNDS_RESERVED(Actor.BUDGET),
    FUNDS_REFUSED(Actor.BUDGET),
    FUNDS_RELEASED(Actor.BUDGET),
    /** Less is set aside, since the measure became smaller. */
    FUNDS_RELEASED_IN_PART(Actor.BUDGET),
    FUNDS_PAID(Actor.BUDGET),
    /** More of it is still to come. */
    FUNDS_PAID_IN_PART(Actor.BUDGET),
    /** The bank gave the money back; it will be paid anew. */
    FUNDS_RETURNED(Actor.BUDGET),
    FUNDS_RECOVERED(Actor.BUDGET);

    /** Who acts. */
    @Schema(name = "MeasureActor")
    enum Actor {
        APPLICANT,
        OFFICER,
        /** By what it tells. */
        BUDGET
    }

    private final Actor actor;

    MeasureAction(Actor actor) {
        this.actor = actor;
    }

    Actor actor() {
        return actor;
    }

    static MeasureAction of(FundingStep step) {
        return switch (step) {
            case RESERVED -> FUNDS_RESERVED;
            case REFUSED -> FUNDS_REFUSED;
            case RELEASED -> FUNDS_RELEASED;
            case RELEASED_IN_PART -> FUNDS_RELEASED_IN_PART;
            case PAID -> FUNDS_PAID;
            case PAID_IN_PART -> FUNDS_PAID_IN_PART;
            case RETURNED -> FUNDS_RETURNED;
            case RECOVERED -> FUNDS_RECOVERED;
        };
    }
}
