package de.integrationspakt.kernel.http;

/** The request cannot be read: broken JSON, an unknown field, a wrong type, a parameter of the wrong form. */
public final class Malformed extends Refusal {
    public Malformed() {
        super(400, "MALFORMED");
    }

    public Malformed(String pointer, String textKey, Object... args) {
        this();
        at(pointer, textKey, args);
    }
}
