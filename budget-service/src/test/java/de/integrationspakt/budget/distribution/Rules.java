package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.DistributionRule.Part;
import de.integrationspakt.budget.programme.Rounding;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rules and numbers that tests begin with. */
final class Rules {

    private Rules() {}

    static DistributionRule persons(Rounding rounding) {
        return new DistributionRule(List.of(new Part(DistributionKey.HEAD_COUNT, 1, null)), rounding, null, null);
    }

    static DistributionRule bounded(Rounding rounding, Long minimumCents, Long maximumCents) {
        return new DistributionRule(persons(rounding).parts(), rounding, minimumCents, maximumCents);
    }

    /** As many keys as weights: persons first, then inhabitants. */
    static DistributionRule mix(Rounding rounding, int... weights) {
        var parts = IntStream.range(0, weights.length)
                .mapToObj(place -> new Part(
                        place == 0 ? DistributionKey.HEAD_COUNT : DistributionKey.POPULATION, weights[place], null))
                .toList();
        return new DistributionRule(parts, rounding, null, null);
    }

    static Distribution divided(long potCents, Map<String, Long> counts, Long statewide, Rounding rounding) {
        return Distribution.of(potCents, Basis.ofPersons(counts), persons(rounding), statewide);
    }
}
