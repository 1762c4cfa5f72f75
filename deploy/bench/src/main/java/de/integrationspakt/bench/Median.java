package de.integrationspakt.bench;

import java.util.List;
import java.util.Locale;

/** Repeats of one figure; machines are shared and noisy, so the middle one is told with the range. */
record Median(List<Double> repeats) {
    double value() {
        var sorted = repeats.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    @Override
    public String toString() {
        var sorted = repeats.stream().sorted().toList();
        return String.format(
                Locale.ROOT, "%,8.0f/s  (%,.0f – %,.0f)", value(), sorted.get(0), sorted.get(sorted.size() - 1));
    }
}
