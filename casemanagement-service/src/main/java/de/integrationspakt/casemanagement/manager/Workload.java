package de.integrationspakt.casemanagement.manager;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One person's work on all posts. */
record Workload(List<Working> works) {
    /** The day with the most work, and how much; work only grows on a first day, so those are all that need a look. */
    record Peak(LocalDate day, Fte fte) {}

    Fte on(LocalDate day) {
        return new Fte(works.stream()
                .filter(work -> work.runsOn(day))
                .mapToInt(work -> work.fte().percent())
                .sum());
    }

    /** The earliest of the fullest days; null without work. */
    Peak peak() {
        return works.stream()
                .map(Working::from)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(day -> new Peak(day, on(day)))
                .max(Comparator.comparing(Peak::fte).thenComparing(Peak::day, Comparator.reverseOrder()))
                .orElse(null);
    }
}
