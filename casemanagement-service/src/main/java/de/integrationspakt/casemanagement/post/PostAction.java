package de.integrationspakt.casemanagement.post;

/** What can happen to a post: by people, and by what budget says of its money. */
enum PostAction {
    APPROVE,
    REJECT,
    WITHDRAW,
    FUNDS_RESERVED,
    FUNDS_REFUSED,
    /** Part of the money, or what is left after payments, was given back. */
    FUNDS_RELEASED,
    /** All of the money was taken back before any was paid. */
    FUNDS_LOST,
    FUNDS_PAID,
    /** The bank gave a payment back; it will be paid anew. */
    FUNDS_RETURNED,
    FUNDS_RECOVERED
}
