package de.integrationspakt.bench;

import de.integrationspakt.e2e.Suite;
import java.util.LinkedHashMap;
import java.util.List;

/** Starts a fresh suite and plays the benchmarks one after the other. */
public final class Bench {
    private Bench() {}

    /** One of the benchmarks. */
    private interface Part {
        void measure() throws Exception;
    }

    /** @param arguments seconds per measurement (10), repeats (3), transfers of the long report (10 million), which parts (all) */
    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        var repeats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        var transfers = arguments.length > 2 ? Long.parseLong(arguments[2]) : 10_000_000;
        var parts = new LinkedHashMap<String, Part>();
        parts.put("reservations", new Reservations(seconds, repeats)::measure);
        parts.put("claims", new ClaimIntake(seconds, repeats)::measure);
        parts.put("overspending", new Overspend()::measure);
        parts.put("allocations", new Allocations(repeats)::measure);
        parts.put("simulations", new Simulations(repeats)::measure);
        parts.put("report", new LongReports(repeats, transfers)::measure);
        if (arguments.length > 3) parts.keySet().retainAll(List.of(arguments).subList(3, arguments.length));
        Console.say("suite at " + Suite.address("pakt.gateway") + ": " + parts.keySet());
        for (var part : parts.values()) part.measure();
        System.exit(0);
    }
}
