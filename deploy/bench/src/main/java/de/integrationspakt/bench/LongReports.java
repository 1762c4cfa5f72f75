package de.integrationspakt.bench;

import de.integrationspakt.e2e.Client;
import de.integrationspakt.e2e.Suite;
import de.integrationspakt.e2e.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * The report of all transfers, over HTTP with token, headers and typed cells, against {@code psql COPY} of the same table as CSV; and
 * what it costs the service in live heap.
 */
final class LongReports {
    private static final int HEAP_SAMPLES = 4;
    private static final Pattern END = Pattern.compile("# End, rows: (\\d+)");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private final int repeats;
    private final long transfers;

    /** @param transfers a multiple of 1,000 */
    LongReports(int repeats, long transfers) {
        this.transfers = transfers;
        this.repeats = repeats;
    }

    void measure() throws Exception {
        World.line("BENCH-REPORT", "ILA", 2018, "1000000000.00", "COST_CLAIM");
        Peer.psqlFile("transfers.sql", "transfers=" + transfers);
        var figures = new LinkedHashMap<String, List<Double>>();
        report("pakt.budget", "csv"); // warm
        for (int repeat = 0; repeat < repeats; repeat++) {
            add(figures, "psql COPY", copy());
            add(figures, "budget-service over HTTP", report("pakt.budget", "csv"));
            add(figures, "through the gateway", report("pakt.gateway", "csv"));
        }
        Console.say("report of " + transfers + " transfers as CSV, rows");
        var peer = new Median(figures.values().iterator().next()).value();
        figures.forEach((name, repeated) -> Console.say(String.format(
                Locale.ROOT, "  %-26s %s  %.2f ×", name, new Median(repeated), new Median(repeated).value() / peer)));
        for (var format : List.of("csv", "json", "xlsx")) heap(format);
    }

    private static void add(Map<String, List<Double>> figures, String name, double perSecond) {
        figures.computeIfAbsent(name, unused -> new ArrayList<>()).add(perSecond);
    }

    private double copy() throws Exception {
        return timed(
                "psql -X -q -h localhost -p " + Suite.address("pakt.database.port")
                        + " -U budget_owner -d budget -c \"COPY transfer TO STDOUT (FORMAT csv, DELIMITER ';')\" | tail -c 100",
                null);
    }

    private double report(String target, String format) throws Exception {
        return timed(
                "curl -sS --fail -H \"Authorization: Bearer $TOKEN\" '" + Suite.address(target)
                        + "/api/budget/v1/reports/transfers?format=" + format + "' | tail -c 100",
                "csv".equals(format) ? END : null);
    }

    /** @param end what the output must end with: the number of rows, all of them */
    private double timed(String pipeline, Pattern end) throws Exception {
        var token = Client.token("auditor");
        long startNanos = System.nanoTime();
        var output = Tool.run(
                List.of("bash", "-c", "set -o pipefail; " + pipeline), Map.of("TOKEN", token, "PGPASSWORD", "demo"));
        double seconds = (System.nanoTime() - startNanos) / 1e9;
        if (end != null) {
            var found = end.matcher(output);
            if (!found.find() || Long.parseLong(found.group(1)) < transfers)
                throw new IllegalStateException("the report was cut: " + output);
        }
        return transfers / seconds;
    }

    /** Live heap, garbage collected before each look: at rest, and while the report runs. */
    private void heap(String format) throws Exception {
        long restKb = liveKb();
        var report = CompletableFuture.supplyAsync(() -> {
            try {
                return report("pakt.budget", format);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        long mostKb = 0;
        for (int sample = 0; sample < HEAP_SAMPLES || !report.isDone(); sample++) mostKb = Math.max(mostKb, liveKb());
        Console.say(String.format(
                Locale.ROOT,
                "  %-5s live heap at rest %,d MB, at most %,d MB more meanwhile",
                format,
                restKb >> 10,
                Math.max(0, mostKb - restKb) >> 10));
        report.get();
    }

    private static long liveKb() throws Exception {
        var pid = Suite.pid("budget");
        Tool.run(List.of("jcmd", pid, "GC.run"), Map.of());
        var used = USED.matcher(Tool.run(List.of("jcmd", pid, "GC.heap_info"), Map.of()));
        long sum = 0;
        // Young and old generation; metaspace comes after them.
        for (int generation = 0; generation < 2 && used.find(); generation++) sum += Long.parseLong(used.group(1));
        return sum;
    }
}
