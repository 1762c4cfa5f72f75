package de.integrationspakt.municipality.funding;

/** What a news means for the request as a whole: a part that is freed or paid is not the end of it. */
public enum FundingStep {
    /** Set aside. */
    RESERVED,
    /** Nothing was set aside. */
    REFUSED,
    /** All that was set aside is free again, and nothing of it was paid. */
    RELEASED,
    /** Less is set aside than before, and something still is. */
    RELEASED_IN_PART,
    /** All that is left of the request is paid. */
    PAID,
    /** More of it is still to come. */
    PAID_IN_PART,
    /** The bank gave a payment back; it will be paid anew. */
    RETURNED,
    /** Paid money came back from the holder. */
    RECOVERED;

    /** @param after the funding with the news in it */
    static FundingStep of(FundingNews.Kind kind, Funding after) {
        return switch (kind) {
            case RESERVED -> RESERVED;
            case REFUSED -> REFUSED;
            case RELEASED -> released(after);
            case PAID -> after.isAllPaid() ? PAID : PAID_IN_PART;
            case RETURNED -> RETURNED;
            case RECOVERED -> RECOVERED;
        };
    }

    private static FundingStep released(Funding after) {
        if (after.reservedCents() > 0) return RELEASED_IN_PART;
        return after.paidCents() > 0 ? PAID : RELEASED;
    }
}
