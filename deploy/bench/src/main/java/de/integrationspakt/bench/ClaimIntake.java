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
 * Claims of five items: ours over HTTP with token, checks, findings, idempotency and journal, against pgbench inserting the same rows on the
 * same PostgreSQL. A draft tells no fact.
 */
final class ClaimIntake {
    private static final int TOWNS = 100;
    private static final int MOST_WARMING = 8;
    private static final String CLIENTS = "64";
    private static final Pattern PGBENCH = Pattern.compile("tps = ([\\d.]+)");
    private static final Pattern WRK = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private final int seconds;
    private final int repeats;

    ClaimIntake(int seconds, int repeats) {
        this.seconds = seconds;
        this.repeats = repeats;
    }

    void measure() throws Exception {
        World.register();
        World.line("BENCH-CLAIMS", "ILA", 2018, "10000000000.00", "COST_CLAIM");
        var town = Register.keys().get(0);
        Client.of("gemeinde-" + town)
                .postUntilAnswered(World.MUNICIPALITY + "/claims", World.claim(town, "BENCH-CLAIMS", 2018, 100_000))
                .ok();
        new Peer().prepareClaims();
        var towns = towns();
        warm(towns);
        var figures = new LinkedHashMap<String, List<Double>>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            add(figures, "pgbench, one by one", pgbench());
            add(figures, "municipality-service over HTTP", wrk(towns, "pakt.municipality"));
            add(figures, "through the gateway", wrk(towns, "pakt.gateway"));
        }
        tell(figures);
    }

    /** Until it gets no faster: a JVM compiles what is hot as it runs. */
    private void warm(String towns) throws Exception {
        for (String target : List.of("pakt.gateway", "pakt.municipality")) {
            double best = 0;
            for (int time = 0; time < MOST_WARMING; time++) {
                double now = wrk(towns, target);
                if (now < best * 1.05) break;
                best = now;
            }
        }
    }

    private static void add(Map<String, List<Double>> figures, String name, double perSecond) {
        figures.computeIfAbsent(name, unused -> new ArrayList<>()).add(perSecond);
    }

    private double pgbench() throws Exception {
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
                        Tool.file("claim.sql").toString(),
                        "-h",
                        "localhost",
                        "-p",
                        Suite.address("pakt.database.port"),
                        "-U",
                        "municipality_owner",
                        "municipality"),
                Map.of("PGPASSWORD", "demo", "PGOPTIONS", "-c search_path=peer,public"),
                PGBENCH);
    }

    private double wrk(String towns, String target) throws Exception {
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
                        Tool.file("claim.lua").toString(),
                        Suite.address(target) + World.MUNICIPALITY + "/claims"),
                Map.of("TOWNS", towns, "RUN", "" + System.nanoTime()),
                WRK);
    }

    /** A file of towns, each with a token of its own. */
    private static String towns() throws Exception {
        var file = Files.createTempFile("bench-", "-towns");
        file.toFile().deleteOnExit();
        var lines = new ArrayList<String>();
        for (var ags : Register.keys().subList(0, TOWNS)) {
            lines.add(ags + " " + Client.token("gemeinde-" + ags));
        }
        return Files.write(file, lines).toString();
    }

    private static void tell(Map<String, List<Double>> figures) {
        Console.say("claims of five items, " + CLIENTS + " clients, durable");
        var peer = new Median(figures.values().iterator().next()).value();
        figures.forEach((name, repeats) -> {
            var median = new Median(repeats);
            Console.say(String.format(Locale.ROOT, "  %-30s %s  %.1f ×", name, median, median.value() / peer));
        });
    }
}
