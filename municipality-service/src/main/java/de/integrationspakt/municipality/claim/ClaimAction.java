package de.integrationspakt.municipality.claim;

import de.integrationspakt.municipality.funding.FundingStep;

/** What can happen to a claim: by the municipality, by officers, and by what budget tells. */
enum ClaimAction {
    EDIT,
    /** Lays an evidence document to it. */
    ATTACH,
    /** Takes an evidence document away again. */
    DETACH,
    SUBMIT,
    QUERY,
    ANSWER,
    ASSESS,
    /** Approves it; money is to be paid. */
    APPROVE,
    /** Approves a final settlement that came out even. */
    SETTLE,
    /** Tells that money is to come back. */
    HEAR,
    RESPOND,
    /** Approves a final settlement by which money comes back. */
    TAKE_BACK,
    REJECT,
    WITHDRAW,
    OBJECT,
    /** Grants an objection, in whole or in part. */
    GRANT,
    /** Dismisses it. */
    DISMISS,
    FUNDS_RESERVED,
    FUNDS_REFUSED,
    FUNDS_RELEASED,
    /** Less is set aside for it than before. */
    FUNDS_RELEASED_IN_PART,
    FUNDS_PAID,
    /** More of it is still to come. */
    FUNDS_PAID_IN_PART,
    /** The bank gave the money back; it will be paid anew. */
    FUNDS_RETURNED,
    FUNDS_RECOVERED,
    /** Some of what the settlement takes back is there. */
    RECOVERED_IN_PART,
    /** The last of it is. */
    RECOVERED;

    static ClaimAction of(FundingStep step) {
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
