package de.integrationspakt.budget.funding;

/** What became of a commitment that fell due. */
enum DueOutcome {
    /** It is a reservation of the due year's line. */
    TURNED,
    /** The holder, or the common pot, has less in the due year's line than was promised. */
    INSUFFICIENT_FUNDS,
    /** The holder has no share in the due year's line. */
    NO_SHARE,
    /** It was given back, or fell due otherwise, after it was proposed. */
    NO_LONGER_PROMISED
}
