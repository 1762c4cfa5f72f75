package de.integrationspakt.bench;

import de.integrationspakt.e2e.Suite;

/** Starts a fresh suite and plays the benchmarks one after the other. */
public final class Bench {
    private Bench() {}

    /** @param arguments seconds per measurement (10), repeats (3), transfers of the long report (10 million) */
    public static void main(String[] arguments) throws Exception {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        var repeats = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        var transfers = arguments.length > 2 ? Long.parseLong(arguments[2]) : 10_000_000;
        Console.say("suite at " + Suite.address("pakt.gateway"));
        new Reservations(seconds, repeats).measure();
        new ClaimIntake(seconds, repeats).measure();
        new Overspend().measure();
        new Allocations(repeats).measure();
        new Simulations(repeats).measure();
        new LongReports(repeats, transfers).measure();
        System.exit(0);
    }
}
