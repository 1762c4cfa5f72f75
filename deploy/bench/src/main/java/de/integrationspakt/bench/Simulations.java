package de.integrationspakt.bench;

import de.integrationspakt.e2e.Client;
import de.integrationspakt.e2e.Suite;
import de.integrationspakt.e2e.World;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Simulations over HTTP, until the last byte, as milliseconds: ten rules over 1,101 municipalities, and over 110,000. The counts of the latter
 * are put into budget's copy of a survey by SQL, since no state has so many.
 */
final class Simulations {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final int repeats;

    Simulations(int repeats) {
        this.repeats = Math.max(7, repeats);
    }

    void measure() throws Exception {
        Console.say("simulation over HTTP, until the last byte");
        survey(2091, Allocations.STATE);
        survey(2092, Allocations.MANY);
        for (var format : List.of("application/json", "text/csv")) {
            tell(2091, 10, format);
            tell(2092, 1, format);
            tell(2092, 10, format);
        }
    }

    private static void survey(int year, int municipalities) throws Exception {
        Peer.psql(String.format(Locale.ROOT, """
                INSERT INTO survey_count (survey_year, revision, ags, district, version, cohort_persons, family_reunification_persons, persons)
                SELECT %1$d, n, ags, left(ags, 5), 1, n %% 797, 0, n %% 797
                  FROM generate_series(1, %2$d) AS n, LATERAL (SELECT '0' || (8100000 + n) AS ags) AS key;
                INSERT INTO survey_closure (survey_year, version, reference_date, municipalities, persons, up_to_revision)
                SELECT %1$d, 1, '%1$d-09-15', count(*), sum(persons), max(revision) FROM survey_count WHERE survey_year = %1$d;
                ANALYZE survey_count""", year, municipalities));
    }

    private void tell(int year, int rules, String format) throws Exception {
        var figures = new ArrayList<Double>();
        long bytes = 0;
        for (int repeat = -3; repeat < repeats; repeat++) {
            long start = System.nanoTime();
            bytes = answer(year, rules, format);
            if (repeat >= 0) figures.add((System.nanoTime() - start) / 1e6);
        }
        Console.say(String.format(
                Locale.ROOT,
                "  %,7d municipalities × %2d rules, %-16s %,9.1f ms, %,.1f MB",
                year == 2091 ? Allocations.STATE : Allocations.MANY,
                rules,
                format,
                new Median(figures).value(),
                bytes / 1e6));
    }

    private static long answer(int year, int rules, String format) throws IOException, InterruptedException {
        var asked = new ArrayList<Map<String, Object>>();
        for (int rule = 0; rule < rules; rule++) asked.add(rule(rule));
        var request = HttpRequest.newBuilder(
                        URI.create(Suite.address("pakt.budget") + "/api/budget/v1/allocation-simulations"))
                .header("Authorization", "Bearer " + Client.token("ministry"))
                .header("Content-Type", "application/json")
                .header("Accept", format)
                .POST(HttpRequest.BodyPublishers.ofString(
                        Client.JSON.writeValueAsString(Map.of("surveyYear", year, "rules", asked))))
                .build();
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            var buffer = new byte[65_536];
            long bytes = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) bytes += read;
            if (answer.statusCode() != 200) throw new AssertionError("answered " + answer.statusCode());
            return bytes;
        }
    }

    private static Map<String, Object> rule(int number) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put(
                "parts",
                List.of(Map.of("key", "HEAD_COUNT", "weight", 2), Map.of("key", "COHORT", "weight", 1 + number)));
        rule.put("rounding", number % 2 == 0 ? "HALF_UP_EURO" : "LARGEST_REMAINDER_CENT");
        if (number > 4) rule.put("minimumShare", World.euro("100.00"));
        return Map.of("name", "rule " + number, "pot", World.euro("58000000.0" + number), "rule", rule);
    }
}
