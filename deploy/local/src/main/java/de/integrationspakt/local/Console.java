package de.integrationspakt.local;

import java.io.PrintStream;
import java.util.Locale;

/** What the person who typed {@code up} reads; one line per thing that happened. */
final class Console {
    private final PrintStream out;
    private final long startedNanos = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }

    /** @param where the address, or empty */
    void runs(String what, String where) {
        say(String.format(Locale.ROOT, "  %-24s%-34s%5.1f s", what, where, seconds()));
    }

    double seconds() {
        return (System.nanoTime() - startedNanos) / 1e9;
    }
}
