package de.integrationspakt.municipality.claim;

/** What can happen to a claim: by the municipality, by officers, and by what budget tells. */
enum ClaimAction {
    EDIT,
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
    FUNDS_PAID,
    /** More of it is still to come. */
    FUNDS_PAID_IN_PART,
    /** The bank gave the money back; it will be paid anew. */
    FUNDS_RETURNED,
    FUNDS_RECOVERED
}
