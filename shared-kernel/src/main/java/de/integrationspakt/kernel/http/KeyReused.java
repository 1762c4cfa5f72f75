package de.integrationspakt.kernel.http;

/** The same Idempotency-Key came with another content. */
public class KeyReused extends Refusal {
    public KeyReused(String key) {
        super(422, "IDEMPOTENCY_KEY_REUSED", key);
    }
}
