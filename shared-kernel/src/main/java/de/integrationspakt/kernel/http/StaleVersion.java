package de.integrationspakt.kernel.http;

/** Somebody changed it since the caller read it. */
public class StaleVersion extends Refusal {
    public StaleVersion(long current) {
        super(412, "STALE_VERSION", current);
    }
}
