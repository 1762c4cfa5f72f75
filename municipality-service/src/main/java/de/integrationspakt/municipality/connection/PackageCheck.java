package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the check of a package found, and what would close what it found.
 *
 * <p>Connectable (anschlussfähig) and compatible (kompatibel) are the words of the pact for packages of measures: each
 * step's exit reaches the entry of the next, and nothing overlaps or is offered twice.
 *
 * @param needs the climb that would close a break; none for those that no further step mends
 * @param taken the steps a beginning leads to, in the order in which they are taken
 */
record PackageCheck(List<Break> breaks, Map<Break, Need> needs, List<Taken> taken) {

    /** When a step is taken, and how many get to it. */
    record Taken(Step step, Days days, int arriving) {}

    /**
     * Checks the plan.
     *
     * @param structures regular structures that could be doubled
     * @param longestWaitMonths a longer wait between two steps is a hint
     */
    static PackageCheck of(Plan plan, Scale scale, List<Step> structures, int longestWaitMonths) {
        var graph = new StepGraph(plan.steps(), plan.follows());
        var walk = new Walk(plan, graph, scale);
        var breaks = new ArrayList<Break>();
        breaks.addAll(CheckConnections.of(plan, graph, walk, scale));
        breaks.addAll(CheckCompatibility.of(plan, graph, walk, scale, structures));
        breaks.addAll(CheckFlow.of(graph, walk, longestWaitMonths));
        var needs = new HashMap<Break, Need>();
        var ask = new Needs(plan, graph, walk);
        breaks.forEach(found -> ask.of(found).ifPresent(need -> needs.put(found, need)));
        var taken = graph.inOrder().stream()
                .map(step -> new Taken(step, walk.days(step), walk.arriving(step)))
                .toList();
        return new PackageCheck(List.copyOf(breaks), needs, taken);
    }

    boolean connectable() {
        return none(Break.Kind.CONNECTION);
    }

    boolean compatible() {
        return none(Break.Kind.COMPATIBILITY);
    }

    /** What was found of the kind, each code once. */
    List<Break.Code> codes(Break.Kind kind) {
        return breaks.stream()
                .map(Break::code)
                .filter(code -> code.kind() == kind)
                .distinct()
                .toList();
    }

    private boolean none(Break.Kind kind) {
        return breaks.stream().noneMatch(found -> found.code().kind() == kind);
    }
}
