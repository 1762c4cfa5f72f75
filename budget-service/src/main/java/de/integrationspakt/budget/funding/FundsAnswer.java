package de.integrationspakt.budget.funding;

/**
 * An answer as it goes over the wire, now and whenever the call is repeated.
 *
 * @param retryAfterSeconds or null; such an answer is not kept
 */
record FundsAnswer(int status, String contentType, String body, boolean replayed, Integer retryAfterSeconds) {

    static FundsAnswer json(int status, String body) {
        return new FundsAnswer(status, "application/json", body, false, null);
    }

    FundsAnswer again() {
        return new FundsAnswer(status, contentType, body, true, null);
    }

    boolean isKept() {
        return !replayed && status < 500 && status != 403 && status != 412 && retryAfterSeconds == null;
    }
}
