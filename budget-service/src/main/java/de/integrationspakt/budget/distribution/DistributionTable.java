package de.integrationspakt.budget.distribution;

import java.time.Instant;
import java.util.SortedMap;

/**
 * A version of a table of numbers by holder, set by the ministry: a fixed key, or the persons allocated to the districts (Zuteilungen).
 *
 * @param level of whom the table speaks; all its holders are of one kind
 * @param source where the numbers come from
 * @param numbers 0 to 1,000,000,000,000 by holder; for fractions choose the unit accordingly
 */
public record DistributionTable(
        String code,
        int version,
        Level level,
        String title,
        String source,
        SortedMap<String, Long> numbers,
        String putBy,
        Instant putAt) {

    /** Whom a table or a rule gives to. */
    public enum Level {
        MUNICIPALITY,
        DISTRICT
    }

    boolean says(String title, String source, SortedMap<String, Long> numbers) {
        return this.title.equals(title) && this.source.equals(source) && this.numbers.equals(numbers);
    }

    public long total() {
        return numbers.values().stream().mapToLong(Long::longValue).sum();
    }
}
