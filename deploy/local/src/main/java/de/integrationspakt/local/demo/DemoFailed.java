package de.integrationspakt.local.demo;

/** A step of the demo was refused; the message says which call and why. */
public final class DemoFailed extends Exception {
    DemoFailed(String sentence) {
        super(sentence);
    }
}
