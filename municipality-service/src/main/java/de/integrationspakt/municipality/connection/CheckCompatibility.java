package de.integrationspakt.municipality.connection;

import static de.integrationspakt.municipality.connection.Break.Code;

import de.integrationspakt.municipality.level.Scale;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether steps overlap for the same persons, or do what another step or a regular structure does anyway. */
final class CheckCompatibility {
    private final Plan plan;
    private final StepGraph graph;
    private final Walk walk;
    private final Scale scale;
    private final List<Break> breaks = new ArrayList<>();

    private CheckCompatibility(Plan plan, StepGraph graph, Walk walk, Scale scale) {
        this.plan = plan;
        this.graph = graph;
        this.walk = walk;
        this.scale = scale;
    }

    /** @param structures the regular structures of the district and of the whole state */
    static List<Break> of(Plan plan, StepGraph graph, Walk walk, Scale scale, List<Step> structures) {
        var check = new CheckCompatibility(plan, graph, walk, scale);
        var steps = graph.inOrder();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (!plan.group().isMeantBy(step.targetGroup())) {
                check.breaks.add(Break.of(Code.OTHER_TARGET_GROUP, List.of(step.key())));
            }
            check.structures(step, structures);
            for (int j = i + 1; j < steps.size(); j++) {
                check.pair(step, steps.get(j));
            }
        }
        return check.breaks;
    }

    private void pair(Step one, Step other) {
        var days = walk.days(one);
        var others = walk.days(other);
        if (graph.areTakenTogether(one, other) && days.meets(others)) {
            var first = Stream.of(days.from(), others.from())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            var last = Stream.of(days.to(), others.to())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            breaks.add(Break.ofDays(
                    Code.OVERLAP, List.of(one.key(), other.key()), ChronoUnit.DAYS.between(first, last) + 1));
        }
        if (lies(one, other) || lies(other, one)) {
            // Beside each other two of a kind are no double while the group needs the places of both.
            if (graph.areInARow(one, other)
                    || one.holds(plan.group().persons())
                    || other.holds(plan.group().persons())) {
                breaks.add(Break.of(Code.DOUBLES_STEP, List.of(one.key(), other.key())));
            }
        }
    }

    /** One for the same people in the same place, with a free place, is doubled; a course for women does not double one for all. */
    private void structures(Step step, List<Step> structures) {
        if (step.kind() == StepKind.STRUCTURE) {
            return;
        }
        structures.stream()
                .filter(structure -> lies(step, structure))
                .filter(structure -> Objects.equals(structure.targetGroup(), step.targetGroup()))
                .filter(structure ->
                        structure.district() == null || structure.district().equals(step.district()))
                .filter(structure -> structure.holds(1))
                .filter(structure -> structure.isOfferedOn(
                        new Days(walk.days(step).from(), walk.days(step).from())))
                .findFirst()
                .ifPresent(structure -> breaks.add(Break.ofStructure(step.key(), structure.title())));
    }

    /** Whether all that the inner one teaches is taught by the outer one. */
    private boolean lies(Step inner, Step outer) {
        return inner.area() == outer.area()
                && scale.compare(inner.area(), inner.exit(), inner.entry()) > 0
                && scale.reaches(inner.area(), inner.entry(), outer.entry())
                && scale.reaches(inner.area(), outer.exit(), inner.exit());
    }
}
