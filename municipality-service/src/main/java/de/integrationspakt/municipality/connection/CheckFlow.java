package de.integrationspakt.municipality.connection;

import static de.integrationspakt.municipality.connection.Break.Code;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Whether all who arrive find a place, and do not wait too long. */
final class CheckFlow {
    private CheckFlow() {}

    /** @param longestWaitMonths a longer wait between two steps is a hint */
    static List<Break> of(StepGraph graph, Walk walk, int longestWaitMonths) {
        var breaks = new ArrayList<Break>();
        for (var step : graph.inOrder()) {
            if (!step.holds(walk.arriving(step))) {
                var keys = new ArrayList<String>();
                graph.before(step).forEach(before -> keys.add(before.key()));
                keys.add(step.key());
                breaks.add(Break.ofPlaces(keys, walk.arriving(step), step.places()));
            }
            for (var before : graph.before(step)) {
                var end = walk.days(before).to();
                var begin = walk.days(step).from();
                if (begin.isAfter(end.plusMonths(longestWaitMonths))) {
                    breaks.add(Break.ofDays(
                            Code.LONG_WAIT,
                            List.of(before.key(), step.key()),
                            ChronoUnit.DAYS.between(end, begin) - 1));
                }
            }
        }
        return breaks;
    }
}
