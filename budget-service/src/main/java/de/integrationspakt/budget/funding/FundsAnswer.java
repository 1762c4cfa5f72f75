package de.integrationspakt.budget.funding;

/**
 * An answer as it goes over the wire, now and whenever the call is repeated.
 *
 * @param retryAfterSeconds or null
 */
record FundsAnswer(int status, String contentType, String body, Origin origin, Integer retryAfterSeconds) {

    /** How an answer came about. */
    enum Origin {
        /** The command was decided. */
        DECIDED,
        /** Its key was known: the first answer again. */
        REPLAYED,
        /** Its key was known, with another content. */
        KEY_REUSED
    }

    static FundsAnswer json(int status, String body) {
        return new FundsAnswer(status, "application/json", body, Origin.DECIDED, null);
    }

    FundsAnswer as(Origin origin) {
        return new FundsAnswer(status, contentType, body, origin, retryAfterSeconds);
    }

    /** For the key. What a later, better call may be answered differently is not kept. */
    boolean isKept() {
        return origin == Origin.DECIDED && status < 500 && status != 403 && status != 412 && retryAfterSeconds == null;
    }
}
