package de.integrationspakt.bench;

import de.integrationspakt.e2e.Client;
import de.integrationspakt.e2e.Register;
import de.integrationspakt.e2e.Suite;
import de.integrationspakt.e2e.World;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reservations on one hot budget line and spread over 1,000 shares: ours over HTTP with token, idempotency, journal and outbox, against
 * pgbench doing the same statements one by one on the same PostgreSQL. Ours pays for HTTP, JSON and the token; the peer does not.
 */
final class Reservations {
    private static final int HOLDERS = 1000;
    private static final int MOST_WARMING = 8;
    private static final String CLIENTS = "64";
    private static final Pattern PGBENCH = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern WRK = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private final int seconds;
    private final int repeats;

    Reservations(int seconds, int repeats) {
        this.seconds = seconds;
        this.repeats = repeats;
    }

    void measure() throws Exception {
        World.line("BENCH-HOT", "CIVIC-ENGAGEMENT", 2018, "10000000000.00", "MEASURE");
        World.line("BENCH-SPREAD", "ILA", 2018, "10000000000.00", "COST_CLAIM");
        World.survey(2018, Register.keys().subList(0, HOLDERS), ags -> 100);
        World.shares("BENCH-SPREAD", 2018, "LARGEST_REMAINDER_CENT");
        new Peer().prepare();
        for (String where : List.of("hot", "spread")) {
            var figures = new LinkedHashMap<String, List<Double>>();
            warm(where);
            for (int repeat = 0; repeat < repeats; repeat++) {
                add(figures, "pgbench, one by one", pgbench(where));
                add(figures, "budget-service over HTTP", wrk(where, "pakt.budget"));
                add(figures, "through the gateway", wrk(where, "pakt.gateway"));
            }
            tell(where, figures);
        }
        Console.say("  " + groups() + " reservations shared a commit, on average");
    }

    /** Until it gets no faster: a JVM compiles what is hot as it runs. */
    private void warm(String where) throws Exception {
        for (String target : List.of("pakt.gateway", "pakt.budget")) {
            double best = 0;
            for (int time = 0; time < MOST_WARMING; time++) {
                double now = wrk(where, target);
                if (now < best * 1.05) break;
                best = now;
            }
        }
    }

    /** How many reservations shared a transaction, on average over all that was measured. */
    private static String groups() throws Exception {
        return Peer.psql(
                        "SELECT round(count(*)::numeric / count(DISTINCT xid), 1) FROM journal WHERE action = 'funds.reserved'")
                .strip();
    }

    private static void add(Map<String, List<Double>> figures, String name, double perSecond) {
        figures.computeIfAbsent(name, unused -> new ArrayList<>()).add(perSecond);
    }

    private double pgbench(String where) throws Exception {
        return Tool.perSecond(
                List.of(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        CLIENTS,
                        "-j",
                        "2",
                        "-T",
                        "" + seconds,
                        "-f",
                        Tool.file("reservation-" + where + ".sql").toString(),
                        "-h",
                        "localhost",
                        "-p",
                        Suite.address("pakt.database.port"),
                        "-U",
                        "budget_owner",
                        "budget"),
                Map.of("PGPASSWORD", "demo", "PGOPTIONS", "-c search_path=peer,public"),
                PGBENCH);
    }

    private double wrk(String where, String target) throws Exception {
        return Tool.perSecond(
                List.of(
                        "wrk",
                        "-t",
                        "1",
                        "-c",
                        CLIENTS,
                        "-d",
                        seconds + "s",
                        "-s",
                        Tool.file("reservation.lua").toString(),
                        Suite.address(target) + "/api/budget/v1/reservations"),
                Map.of(
                        "TOKEN",
                        Client.token("grant-office-a"),
                        "WHERE",
                        where,
                        "RUN",
                        "" + System.nanoTime(),
                        "HOLDERS",
                        holders()),
                WRK);
    }

    private static String holders() throws Exception {
        var file = Files.createTempFile("bench-", "-holders");
        file.toFile().deleteOnExit();
        return Files.write(file, Register.keys().subList(0, HOLDERS)).toString();
    }

    private static void tell(String where, Map<String, List<Double>> figures) {
        Console.say("reservations, " + where + ", " + CLIENTS + " clients, durable");
        var peer = new Median(figures.values().iterator().next()).value();
        figures.forEach((name, repeats) -> {
            var median = new Median(repeats);
            Console.say(String.format(Locale.ROOT, "  %-26s %s  %.1f ×", name, median, median.value() / peer));
        });
    }
}
