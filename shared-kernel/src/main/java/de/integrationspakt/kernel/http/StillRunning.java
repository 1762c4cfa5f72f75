package de.integrationspakt.kernel.http;

/** The first call with this Idempotency-Key has not answered yet. */
public final class StillRunning extends Refusal {
    public StillRunning(String key) {
        super(409, "STILL_RUNNING", key);
        retryAfter(1);
    }
}
