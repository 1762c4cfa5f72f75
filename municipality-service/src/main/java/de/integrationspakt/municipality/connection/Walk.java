package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.level.Scale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The group walks through the steps: what it has when it gets to each, when that is, and how many get there.
 *
 * <p>Whoever comes by alternatives has at least what the least of them gives; whoever comes through steps of several areas
 * has what each gives. Persons split among alternatives as their places do. A step gives its exit level even where the
 * group does not have the entry level, so that one gap shows once and not in all that follows.
 */
final class Walk {
    private final Plan plan;
    private final StepGraph graph;
    private final Scale scale;
    private final Map<Area, String> start = new EnumMap<>(Area.class);
    private final Map<String, Map<Area, String>> levelsIn = new HashMap<>();
    private final Map<String, Map<Area, String>> levelsOut = new HashMap<>();
    private final Map<String, Days> days = new HashMap<>();
    private final Map<String, Integer> arriving = new HashMap<>();

    Walk(Plan plan, StepGraph graph, Scale scale) {
        this.plan = plan;
        this.graph = graph;
        this.scale = scale;
        for (var area : Area.values()) {
            scale.of(area).stream().findFirst().ifPresent(lowest -> start.put(area, lowest.code()));
        }
        plan.group().start().forEach(mark -> start.put(mark.area(), mark.level()));
        graph.inOrder().forEach(this::take);
    }

    private void take(Step step) {
        var before = graph.before(step);
        var in = arrivingWith(before);
        levelsIn.put(step.key(), in);
        var out = new EnumMap<>(in);
        out.merge(step.area(), step.exit(), (one, other) -> higher(step.area(), one, other));
        levelsOut.put(step.key(), out);
        days.put(step.key(), step.daysFrom(earliest(step)));
        arriving.put(step.key(), arriving(step, before));
    }

    private EnumMap<Area, String> arrivingWith(List<Step> before) {
        var in = new EnumMap<>(start);
        byArea(before).values().forEach(alternatives -> {
            var least = new EnumMap<Area, String>(Area.class);
            for (var one : alternatives) {
                levelsOut
                        .get(one.key())
                        .forEach((area, level) -> least.merge(area, level, (a, b) -> lower(area, a, b)));
            }
            least.forEach((area, level) -> in.merge(area, level, (a, b) -> higher(area, a, b)));
        });
        return in;
    }

    private int arriving(Step step, List<Step> before) {
        if (before.isEmpty()) {
            var beginnings = graph.inOrder().stream()
                    .filter(one ->
                            one.area() == step.area() && graph.before(one).isEmpty())
                    .toList();
            return part(plan.group().persons(), step, beginnings);
        }
        return byArea(before).values().stream()
                .mapToInt(alternatives -> alternatives.stream()
                        .mapToInt(one -> part(
                                leaving(one),
                                step,
                                graph.after(one).stream()
                                        .filter(next -> next.area() == step.area())
                                        .toList()))
                        .sum())
                .min()
                .orElse(0);
    }

    /** So many of the persons as the step has of the places of all, rounded up. */
    private static int part(int persons, Step step, List<Step> alternatives) {
        if (alternatives.size() < 2 || alternatives.stream().anyMatch(one -> one.places() == null)) {
            return (persons + Math.max(1, alternatives.size()) - 1) / Math.max(1, alternatives.size());
        }
        long all = alternatives.stream().mapToLong(Step::places).sum();
        return all == 0 ? persons : (int) ((persons * (long) step.places() + all - 1) / all);
    }

    private int leaving(Step step) {
        var persons = arriving.get(step.key());
        return step.places() == null ? persons : Math.min(persons, step.places());
    }

    private static Map<Area, List<Step>> byArea(List<Step> steps) {
        return steps.stream().collect(Collectors.groupingBy(Step::area));
    }

    private String higher(Area area, String one, String other) {
        return scale.reaches(area, one, other) ? one : other;
    }

    private String lower(Area area, String one, String other) {
        return scale.reaches(area, one, other) ? other : one;
    }

    /** The first day on which the group is done with all it has to take before. */
    LocalDate earliest(Step step) {
        return graph.before(step).stream()
                .map(one -> days.get(one.key()).to().plusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(plan.group().from());
    }

    /** What the group starts with in the area; null if the area has no levels. */
    String start(Area area) {
        return start.get(area);
    }

    /** What everybody has who gets to the step. */
    String before(Step step, Area area) {
        return levelsIn.get(step.key()).get(area);
    }

    /** What everybody has who leaves the step. */
    String after(Step step, Area area) {
        return levelsOut.get(step.key()).get(area);
    }

    Days days(Step step) {
        return days.get(step.key());
    }

    /** How many get to the step. */
    int arriving(Step step) {
        return arriving.get(step.key());
    }
}
