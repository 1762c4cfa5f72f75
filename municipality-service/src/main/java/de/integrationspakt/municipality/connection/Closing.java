package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.connection.Proposal.Code;
import de.integrationspakt.municipality.connection.Proposal.Reason;
import de.integrationspakt.municipality.level.Scale;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultDirectedWeightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * Finds what would close a break among what is on offer: the cheapest ways from the level the group has to the level it
 * needs, where an offer leads to each that begins after it and takes up where it ends. One step that closes all is a way of
 * one.
 */
final class Closing {
    private static final int MOST_PROPOSALS = 5;
    /** Ways that turn out not to fit in time are left out, so a few more are looked for. */
    private static final int MOST_WAYS = 15;
    /** Of offers with the same levels only the best are looked at: a path search needs time by the square of their number. */
    private static final int MOST_OF_A_KIND = 15;

    private static final int BEGIN = -1;
    private static final int END = -2;

    private final Need need;
    private final Offer offer;
    private final Scale scale;
    private final List<Step> steps;

    private Closing(Need need, Group group, Scale scale, List<Step> offered) {
        this.need = need;
        this.scale = scale;
        this.offer = new Offer(need, group, scale);
        this.steps = offered.stream()
                .filter(offer::helps)
                .collect(Collectors.groupingBy(step -> step.entry() + "-" + step.exit()))
                .values()
                .stream()
                .flatMap(this::best)
                .toList();
    }

    private Stream<Step> best(List<Step> ofAKind) {
        return ofAKind.stream()
                .sorted(Comparator.comparingDouble((Step step) -> offer.cost(step)
                                + Offer.waiting(
                                        need.earliest(),
                                        step.daysFrom(need.earliest()).from()))
                        .thenComparing(Step::id))
                .limit(MOST_OF_A_KIND);
    }

    /** The best first; empty if nothing on offer closes it. @param offered without the steps the package has */
    static List<Proposal> of(Need need, Group group, Scale scale, List<Step> offered) {
        return new Closing(need, group, scale, offered).proposals();
    }

    private List<Proposal> proposals() {
        if (steps.isEmpty()) {
            return List.of();
        }
        return new YenKShortestPath<>(ways())
                .getPaths(BEGIN, END, MOST_WAYS).stream()
                        .map(way -> way.getVertexList().stream()
                                .filter(vertex -> vertex >= 0)
                                .map(steps::get)
                                .toList())
                        .flatMap(way -> timed(way).stream())
                        .limit(MOST_PROPOSALS)
                        .toList();
    }

    private Graph<Integer, DefaultWeightedEdge> ways() {
        var ways = new DefaultDirectedWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        ways.addVertex(BEGIN);
        ways.addVertex(END);
        for (int i = 0; i < steps.size(); i++) {
            ways.addVertex(i);
        }
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var days = step.daysFrom(need.earliest());
            if (scale.reaches(need.area(), need.has(), step.entry())) {
                connect(ways, BEGIN, i, offer.cost(step) + Offer.waiting(need.earliest(), days.from()));
            }
            if (scale.reaches(need.area(), step.exit(), need.needs())) {
                connect(ways, i, END, 0);
            } else {
                for (int j = 0; j < steps.size(); j++) {
                    if (takesUp(step, days, steps.get(j))) {
                        var free = days.to().plusDays(1);
                        var begin = steps.get(j).daysFrom(free).from();
                        connect(ways, i, j, offer.cost(steps.get(j)) + Offer.waiting(free, begin));
                    }
                }
            }
        }
        return ways;
    }

    private static void connect(Graph<Integer, DefaultWeightedEdge> ways, int from, int to, double cost) {
        ways.setEdgeWeight(ways.addEdge(from, to), cost);
    }

    /** Whether the next one goes on from there, later, to somewhere further, and could not be begun without. */
    private boolean takesUp(Step step, Days days, Step next) {
        return scale.reaches(need.area(), step.exit(), next.entry())
                && scale.compare(need.area(), next.exit(), step.exit()) > 0
                && scale.compare(need.area(), next.entry(), need.has()) > 0
                && days.isBefore(next.daysFrom(days.to().plusDays(1)));
    }

    /** The days of a way, one step after the other; empty if they do not fit. */
    private Optional<Proposal> timed(List<Step> way) {
        var days = new ArrayList<Days>();
        var free = need.earliest();
        long waiting = 0;
        for (var step : way) {
            var taken = step.daysFrom(free);
            if (taken.from().isBefore(free) || !step.isOfferedOn(taken)) {
                return Optional.empty();
            }
            waiting += ChronoUnit.DAYS.between(free, taken.from());
            days.add(taken);
            free = taken.to().plusDays(1);
        }
        if (!offer.isInTime(days.get(days.size() - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(need, way, days, reasons(way, waiting)));
    }

    private List<Reason> reasons(List<Step> way, long waiting) {
        var reasons = new ArrayList<Reason>();
        if (way.size() > 1) {
            reasons.add(new Reason(Code.CHAIN, way.size()));
        }
        if (way.stream().anyMatch(offer::isElsewhere)) {
            reasons.add(new Reason(Code.SAME_REGION, null));
        } else {
            var everywhere = way.stream().allMatch(step -> step.district() == null);
            reasons.add(new Reason(everywhere ? Code.WHOLE_STATE : Code.SAME_DISTRICT, null));
        }
        if (way.stream().anyMatch(step -> step.kind() == StepKind.STRUCTURE)) {
            reasons.add(new Reason(Code.REGULAR_STRUCTURE, null));
        }
        var tooMuch = way.stream().mapToInt(offer::levelsTooMuch).sum();
        reasons.add(tooMuch == 0 ? new Reason(Code.EXACT_LEVELS, null) : new Reason(Code.WIDER_LEVELS, tooMuch));
        way.stream()
                .filter(step -> step.places() != null)
                .mapToInt(Step::places)
                .min()
                .ifPresent(places -> reasons.add(
                        new Reason(places >= need.persons() ? Code.ENOUGH_PLACES : Code.NOT_FOR_ALL, places)));
        reasons.add(new Reason(Code.DAYS_OF_WAITING, Math.toIntExact(waiting)));
        return reasons;
    }
}
