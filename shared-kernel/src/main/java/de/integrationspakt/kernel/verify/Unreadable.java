package de.integrationspakt.kernel.verify;

/** What was given is no export, key or list of seals, or is not whole: nothing can be said about it. */
public class Unreadable extends Exception {
    public Unreadable(String reason) {
        super(reason);
    }
}
