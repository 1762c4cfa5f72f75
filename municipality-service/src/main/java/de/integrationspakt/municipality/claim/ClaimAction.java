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
    APPROVE,
    REJECT,
    WITHDRAW,
    OBJECT,
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
    FUNDS_RECOVERED;

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
