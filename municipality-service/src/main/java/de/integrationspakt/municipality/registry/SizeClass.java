package de.integrationspakt.municipality.registry;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Municipalities of similar population, by the bounds that official statistics use (BBSR: rural municipality below 5,000,
 * small town below 20,000, medium town below 100,000), each cut once more.
 */
public enum SizeClass {
    BELOW_2000(0, 2_000),
    BELOW_5000(2_000, 5_000),
    BELOW_10000(5_000, 10_000),
    BELOW_20000(10_000, 20_000),
    BELOW_50000(20_000, 50_000),
    BELOW_100000(50_000, 100_000),
    FROM_100000(100_000, null);

    private final int from;
    private final Integer below;

    SizeClass(int from, Integer below) {
        this.from = from;
        this.below = below;
    }

    /** In SQL: the ordinal of the class of a population. @param column such as {@code m.population} */
    public static String sql(String column) {
        var bounds = Arrays.stream(values())
                .skip(1)
                .map(size -> String.valueOf(size.from))
                .collect(Collectors.joining(","));
        return "width_bucket(" + column + ", ARRAY[" + bounds + "])";
    }

    /** The smallest population of the class. */
    public int from() {
        return from;
    }

    /** The smallest population beyond it; null: no bound. */
    public Integer below() {
        return below;
    }
}
