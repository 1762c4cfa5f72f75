package de.integrationspakt.kernel.http;

/** Well-formed content that breaks a rule; names the places. */
public final class Invalid extends Refusal {
    public Invalid() {
        super(422, "INVALID_CONTENT");
    }

    /**
     * @param pointer RFC 6901 place in the content
     * @param textKey key in the problem texts that says what is allowed there
     */
    public Invalid(String pointer, String textKey, Object... args) {
        this();
        at(pointer, textKey, args);
    }
}
