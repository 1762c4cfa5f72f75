package de.integrationspakt.local;

/** Why the stack does not run, as one sentence for the person at the console that names what to do. */
public final class CannotStart extends Exception {
    public CannotStart(String sentence) {
        super(sentence);
    }
}
