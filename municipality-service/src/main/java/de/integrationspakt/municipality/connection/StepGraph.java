package de.integrationspakt.municipality.connection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.EdgeReversedGraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jgrapht.traverse.TopologicalOrderIterator;

/** The steps of a package and which comes after which. */
final class StepGraph {
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Graph<String, DefaultEdge> whole = new DefaultDirectedGraph<>(DefaultEdge.class);
    private final Set<String> inCircles;
    private final Graph<String, DefaultEdge> walkable;

    /** Every edge must name steps of the list. */
    StepGraph(List<Step> steps, List<Follow> follows) {
        for (var step : steps) {
            this.steps.put(step.key(), step);
            whole.addVertex(step.key());
        }
        for (var follow : follows) {
            whole.addEdge(follow.after(), follow.step());
        }
        inCircles = new CycleDetector<>(whole).findCycles();
        walkable = new AsSubgraph<>(whole, reached());
    }

    private Set<String> reached() {
        var free = new HashSet<>(whole.vertexSet());
        free.removeAll(inCircles);
        var acyclic = new AsSubgraph<>(whole, free);
        var reached = new HashSet<String>();
        for (var begin : free) {
            if (whole.inDegreeOf(begin) == 0) {
                new BreadthFirstIterator<>(acyclic, begin).forEachRemaining(reached::add);
            }
        }
        return reached;
    }

    Step step(String key) {
        return steps.get(key);
    }

    List<String> inCircles() {
        return steps.keySet().stream().filter(inCircles::contains).toList();
    }

    /** Those that no beginning leads to, without those in circles. */
    List<String> unreachable() {
        return steps.keySet().stream()
                .filter(key -> !inCircles.contains(key) && !walkable.containsVertex(key))
                .toList();
    }

    /** Those that a beginning leads to, each after all it comes after, else as they were written. */
    List<Step> inOrder() {
        var order = new ArrayList<Step>();
        var written = List.copyOf(steps.keySet());
        new TopologicalOrderIterator<>(walkable, Comparator.comparingInt(written::indexOf))
                .forEachRemaining(key -> order.add(steps.get(key)));
        return order;
    }

    /** The reachable steps it comes directly after. */
    List<Step> before(Step step) {
        return Graphs.predecessorListOf(walkable, step.key()).stream()
                .map(steps::get)
                .toList();
    }

    /** The steps that come directly after it. */
    List<Step> after(Step step) {
        return Graphs.successorListOf(walkable, step.key()).stream()
                .map(steps::get)
                .toList();
    }

    /** All steps that come after it, directly or not. */
    Set<String> allAfter(Step step) {
        var all = new HashSet<String>();
        new BreadthFirstIterator<>(walkable, step.key()).forEachRemaining(all::add);
        all.remove(step.key());
        return all;
    }

    boolean areInARow(Step one, Step other) {
        return allAfter(one).contains(other.key()) || allAfter(other).contains(one.key());
    }

    /**
     * Whether the same persons take both: not if each comes after, or is, one of two alternatives. Alternatives are steps of
     * one area that are not in a row.
     */
    boolean areTakenTogether(Step one, Step other) {
        if (areInARow(one, other)) {
            return true;
        }
        var ways = withAllBefore(one);
        var others = withAllBefore(other);
        var common = new HashSet<>(ways);
        common.retainAll(others);
        ways.removeAll(common);
        others.removeAll(common);
        return ways.stream()
                .noneMatch(way -> others.stream().anyMatch(away -> way.area() == away.area() && !areInARow(way, away)));
    }

    private Set<Step> withAllBefore(Step step) {
        var all = new HashSet<Step>();
        new BreadthFirstIterator<>(new EdgeReversedGraph<>(walkable), step.key())
                .forEachRemaining(key -> all.add(steps.get(key)));
        return all;
    }
}
