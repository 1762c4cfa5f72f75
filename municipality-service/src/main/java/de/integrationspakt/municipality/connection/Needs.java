package de.integrationspakt.municipality.connection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which climb would close a break; of circles, doubles and waits there is none. */
final class Needs {
    private final Plan plan;
    private final StepGraph graph;
    private final Walk walk;

    Needs(Plan plan, StepGraph graph, Walk walk) {
        this.plan = plan;
        this.graph = graph;
        this.walk = walk;
    }

    Optional<Need> of(Break found) {
        var last = found.steps().isEmpty()
                ? null
                : graph.step(found.steps().get(found.steps().size() - 1));
        return switch (found.code()) {
            case GAP, PREREQUISITE_UNMET -> Optional.of(before(found, last));
            case DEAD_END -> Optional.of(behind(found, List.of(last)));
            case GOAL_NOT_REACHED -> Optional.of(behind(found, ends()));
            case NOT_OFFERED, TOO_EARLY -> Optional.of(instead(last, walk.arriving(last)));
            case OVERLAP -> Optional.of(instead(later(found), walk.arriving(later(found))));
            case TOO_FEW_PLACES -> Optional.of(beside(last, found.persons() - found.places()));
            case CIRCLE, UNREACHABLE, DOUBLES_STRUCTURE, DOUBLES_STEP, OTHER_TARGET_GROUP, LONG_WAIT ->
                Optional.empty();
        };
    }

    /** Between the step and what it comes after: after the one that falls short, or after all of them. */
    private Need before(Break found, Step step) {
        var after = found.steps().size() > 1 ? List.of(found.steps().get(0)) : keys(graph.before(step));
        return new Need(
                found.area(),
                found.has(),
                found.needs(),
                after.stream()
                        .map(key -> walk.days(graph.step(key)).to().plusDays(1))
                        .max(Comparator.naturalOrder())
                        .orElse(plan.group().from()),
                step.isOpen() ? null : walk.days(step).from(),
                walk.arriving(step),
                after,
                List.of(step.key()),
                null);
    }

    private Need behind(Break found, List<Step> ends) {
        var earliest = ends.stream()
                .map(end -> walk.days(end).to().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(plan.group().from());
        var persons = found.steps().isEmpty()
                ? plan.group().persons()
                : ends.stream().mapToInt(walk::arriving).sum();
        return new Need(found.area(), found.has(), found.needs(), earliest, null, persons, keys(ends), List.of(), null);
    }

    private Need instead(Step step, int persons) {
        return climb(step, persons, step.key());
    }

    private Need beside(Step step, int persons) {
        return climb(step, persons, null);
    }

    private Need climb(Step step, int persons, String replaces) {
        return new Need(
                step.area(),
                walk.before(step, step.area()),
                step.exit(),
                walk.earliest(step),
                begins(graph.after(step)),
                persons,
                keys(graph.before(step)),
                keys(graph.after(step)),
                replaces);
    }

    private LocalDate begins(List<Step> next) {
        return next.stream()
                .filter(step -> !step.isOpen())
                .map(step -> walk.days(step).from())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Step later(Break found) {
        var one = graph.step(found.steps().get(0));
        var other = graph.step(found.steps().get(1));
        return walk.days(other).from().isBefore(walk.days(one).from()) ? one : other;
    }

    private List<Step> ends() {
        return graph.inOrder().stream()
                .filter(step -> graph.after(step).isEmpty())
                .toList();
    }

    private static List<String> keys(List<Step> steps) {
        return steps.stream().map(Step::key).toList();
    }
}
