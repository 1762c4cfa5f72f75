package de.integrationspakt.bench;

import de.integrationspakt.budget.distribution.Basis;
import de.integrationspakt.budget.distribution.Distribution;
import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.DistributionRule.Part;
import de.integrationspakt.budget.programme.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * 58 million euro and a cent divided by persons over 1,101 and 110,000 holders, as milliseconds: ours, with a mix and with bounds, against the
 * same division as one SQL statement with window functions on the suite's PostgreSQL, and as a page of BigDecimal in the same process.
 */
final class Allocations {
    static final int STATE = 1_101;
    static final int MANY = 110_000;
    private static final long POT_CENTS = 5_800_000_001L;
    private final int repeats;

    Allocations(int repeats) {
        // A division takes milliseconds; one of three could be any of three.
        this.repeats = Math.max(15, repeats);
    }

    void measure() throws Exception {
        try (var connection = Peer.connect()) {
            measure(connection);
        }
    }

    private void measure(Connection connection) throws Exception {
        var statement = Files.readString(Tool.file("allocation.sql"));
        for (int holders : new int[] {STATE, MANY}) {
            var keys = keys(holders);
            var persons = numbers(holders, 797);
            var inhabitants = numbers(holders, 29_989);
            var counted = Basis.of(keys, persons, new long[][] {persons});
            var both = Basis.of(keys, persons, new long[][] {persons, inhabitants});
            long least = POT_CENTS / holders / 4;
            long most = POT_CENTS / holders * 3;
            var plain = new DistributionRule(parts(100, 0), Rounding.LARGEST_REMAINDER_CENT, null, null);
            var mixed = new DistributionRule(parts(70, 30), Rounding.LARGEST_REMAINDER_CENT, null, null);
            var bounded = new DistributionRule(parts(70, 30), Rounding.LARGEST_REMAINDER_CENT, least, most);

            var contenders = new LinkedHashMap<String, Callable<Long>>();
            contenders.put("one SQL statement", () -> allocated(connection, statement));
            contenders.put("BigDecimal", () -> naive(keys, persons));
            contenders.put("ours", () -> divide(counted, plain));
            contenders.put("ours, mix of two keys", () -> divide(both, mixed));
            contenders.put("ours, mix with bounds", () -> divide(both, bounded));
            prepare(connection, keys, persons);
            tell(holders, measured(contenders));
        }
    }

    private Map<String, Median> measured(Map<String, Callable<Long>> contenders) throws Exception {
        var figures = new LinkedHashMap<String, List<Double>>();
        for (int repeat = -5; repeat < repeats; repeat++) {
            for (var contender : contenders.entrySet()) {
                long start = System.nanoTime();
                long allocated = contender.getValue().call();
                double millis = (System.nanoTime() - start) / 1e6;
                if (allocated != POT_CENTS) throw new AssertionError(contender.getKey() + " allocated " + allocated);
                // the first ones warm up
                if (repeat >= 0)
                    figures.computeIfAbsent(contender.getKey(), unused -> new ArrayList<>())
                            .add(millis);
            }
        }
        var medians = new LinkedHashMap<String, Median>();
        figures.forEach((name, millis) -> medians.put(name, new Median(millis)));
        return medians;
    }

    private static long divide(Basis basis, DistributionRule rule) {
        return Distribution.of(POT_CENTS, basis, rule, null).allocatedCents();
    }

    /** As it is written when nobody thinks about time. */
    private static long naive(String[] keys, long[] persons) {
        var total = BigDecimal.valueOf(Arrays.stream(persons).sum());
        record Quotient(String holder, BigDecimal floor, BigDecimal remainder) {}
        var quotients = new ArrayList<Quotient>();
        for (int place = 0; place < keys.length; place++) {
            var exact = BigDecimal.valueOf(POT_CENTS)
                    .multiply(BigDecimal.valueOf(persons[place]))
                    .divide(total, 20, RoundingMode.HALF_UP);
            var floor = exact.setScale(0, RoundingMode.DOWN);
            quotients.add(new Quotient(keys[place], floor, exact.subtract(floor)));
        }
        quotients.sort(Comparator.comparing(Quotient::remainder).reversed().thenComparing(Quotient::holder));
        var left = BigDecimal.valueOf(POT_CENTS)
                .subtract(quotients.stream().map(Quotient::floor).reduce(BigDecimal.ZERO, BigDecimal::add))
                .longValueExact();
        long allocated = 0;
        for (int place = 0; place < quotients.size(); place++)
            allocated += quotients.get(place).floor().longValueExact() + (place < left ? 1 : 0);
        return allocated;
    }

    private static long allocated(Connection connection, String statement) throws SQLException {
        try (var row = connection.createStatement().executeQuery(statement)) {
            row.next();
            return row.getLong(2);
        }
    }

    private static void prepare(Connection connection, String[] keys, long[] persons) throws Exception {
        Peer.psql("CREATE SCHEMA IF NOT EXISTS peer; DROP TABLE IF EXISTS peer.count;"
                + " CREATE TABLE peer.count (holder text PRIMARY KEY, persons bigint NOT NULL)");
        try (var insert = connection.prepareStatement("INSERT INTO peer.count SELECT * FROM unnest(?, ?)")) {
            insert.setArray(1, connection.createArrayOf("text", keys));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", Arrays.stream(persons).boxed().toArray()));
            insert.executeUpdate();
        }
        Peer.psql("ANALYZE peer.count");
    }

    private static List<Part> parts(int personsWeight, int inhabitantsWeight) {
        var persons = new Part(DistributionKey.HEAD_COUNT, personsWeight, null);
        return inhabitantsWeight == 0
                ? List.of(persons)
                : List.of(persons, new Part(DistributionKey.POPULATION, inhabitantsWeight, null));
    }

    private static String[] keys(int holders) {
        var keys = new String[holders];
        Arrays.setAll(keys, place -> String.format(Locale.ROOT, "08%06d", 100_000 + place));
        return keys;
    }

    /** Spread, and the same each time. */
    private static long[] numbers(int holders, int below) {
        var numbers = new long[holders];
        Arrays.setAll(numbers, place -> 1 + place * 7_919L % below);
        return numbers;
    }

    private static void tell(int holders, Map<String, Median> figures) {
        Console.say(String.format(Locale.ROOT, "one division over %,d holders", holders));
        double statement = figures.values().iterator().next().value();
        figures.forEach((name, median) -> Console.say(String.format(
                Locale.ROOT,
                "  %-24s %,9.2f ms  %,.1f × as fast as the statement",
                name,
                median.value(),
                statement / median.value())));
    }
}
