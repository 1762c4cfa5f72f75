package de.integrationspakt.kernel.http;

import java.util.ArrayList;
import java.util.List;

/**
 * Something the suite does not do, and why: the root of all named refusals. Each carries the HTTP status and a stable code;
 * its German and English words stand under that code in {@code problems_de} and {@code problems_en}, its meaning for clients
 * in {@code contracts/problems.md}.
 */
public abstract class Refusal extends RuntimeException {
    private final int status;
    private final String code;
    private final String[] args;
    private final List<Place> places = new ArrayList<>();
    private Integer retryAfterSeconds;

    /**
     * @param status HTTP status, 400 to 503
     * @param code stable, upper snake case
     * @param args what the texts of the code name, in their order
     */
    protected Refusal(int status, String code, Object... args) {
        super(code + " " + String.join(", ", strings(args)), null, false, false);
        this.status = status;
        this.code = code;
        this.args = strings(args);
    }

    /** Names a place in the request's content. @param pointer RFC 6901, such as {@code /items/0/amount} */
    public final Refusal at(String pointer, String code, Object... args) {
        places.add(new Place(pointer, code, strings(args)));
        return this;
    }

    /** The same call may succeed after this time; such an answer is not kept for the Idempotency-Key. */
    public final Refusal retryAfter(int seconds) {
        retryAfterSeconds = seconds;
        return this;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** What the texts of the code name, in their order. */
    public String[] args() {
        return args;
    }

    public List<Place> places() {
        return places;
    }

    public Integer retryAfterSeconds() {
        return retryAfterSeconds;
    }

    private static String[] strings(Object[] args) {
        var strings = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            strings[i] = String.valueOf(args[i]);
        }
        return strings;
    }

    /** A place in the content and the code of the text that says what is wrong there. */
    public record Place(String pointer, String code, String[] args) {}
}
