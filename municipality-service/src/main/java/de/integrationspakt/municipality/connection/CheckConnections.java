package de.integrationspakt.municipality.connection;

import static de.integrationspakt.municipality.connection.Break.Code;

import de.integrationspakt.municipality.level.Scale;
import java.util.ArrayList;
import java.util.List;

/** Whether each step reaches the next, and the last one the goal: gaps, dead ends, circles, steps out of reach. */
final class CheckConnections {
    private final Plan plan;
    private final StepGraph graph;
    private final Walk walk;
    private final Scale scale;
    private final List<Break> breaks = new ArrayList<>();

    private CheckConnections(Plan plan, StepGraph graph, Walk walk, Scale scale) {
        this.plan = plan;
        this.graph = graph;
        this.walk = walk;
        this.scale = scale;
    }

    static List<Break> of(Plan plan, StepGraph graph, Walk walk, Scale scale) {
        var check = new CheckConnections(plan, graph, walk, scale);
        if (!graph.inCircles().isEmpty()) {
            check.breaks.add(Break.of(Code.CIRCLE, graph.inCircles()));
        }
        graph.unreachable().forEach(key -> check.breaks.add(Break.of(Code.UNREACHABLE, List.of(key))));
        graph.inOrder().forEach(check::step);
        plan.goals().forEach(check::goal);
        return check.breaks;
    }

    private void step(Step step) {
        if (!step.isOfferedOn(walk.days(step))) {
            breaks.add(Break.of(Code.NOT_OFFERED, List.of(step.key())));
        }
        entry(step);
        for (var need : scale.requires(step.area(), step.entry(), step.exit())) {
            var has = walk.before(step, need.area());
            if (!scale.reaches(need.area(), has, need.level())) {
                breaks.add(
                        Break.ofLevels(Code.PREREQUISITE_UNMET, List.of(step.key()), need.area(), has, need.level()));
            }
        }
        for (var before : graph.before(step)) {
            if (walk.days(step).isBefore(walk.days(before))) {
                breaks.add(Break.of(Code.TOO_EARLY, List.of(before.key(), step.key())));
            }
        }
    }

    private void entry(Step step) {
        var area = step.area();
        var has = walk.before(step, area);
        if (scale.reaches(area, has, step.entry())) {
            return;
        }
        var tooLow = graph.before(step).stream()
                .filter(before -> before.area() == area && !scale.reaches(area, walk.after(before, area), step.entry()))
                .toList();
        if (tooLow.isEmpty()) {
            breaks.add(Break.ofLevels(Code.GAP, List.of(step.key()), area, has, step.entry()));
        }
        for (var before : tooLow) {
            breaks.add(Break.ofLevels(
                    Code.GAP, List.of(before.key(), step.key()), area, walk.after(before, area), step.entry()));
        }
    }

    private void goal(Mark goal) {
        var ends = graph.inOrder().stream()
                .filter(step -> step.area() == goal.area() && graph.after(step).isEmpty())
                .filter(step -> !scale.reaches(goal.area(), walk.after(step, goal.area()), goal.level()))
                .toList();
        for (var end : ends) {
            breaks.add(Break.ofLevels(
                    Code.DEAD_END, List.of(end.key()), goal.area(), walk.after(end, goal.area()), goal.level()));
        }
        var reached = graph.inOrder().stream()
                .anyMatch(step -> scale.reaches(goal.area(), walk.after(step, goal.area()), goal.level()));
        if (!reached && ends.isEmpty()) {
            var has = graph.inOrder().stream()
                    .map(step -> walk.after(step, goal.area()))
                    .reduce(walk.start(goal.area()), (a, b) -> scale.reaches(goal.area(), a, b) ? a : b);
            breaks.add(Break.ofLevels(Code.GOAL_NOT_REACHED, List.of(), goal.area(), has, goal.level()));
        }
    }
}
