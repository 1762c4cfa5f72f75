package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.Distribution;
import de.integrationspakt.budget.distribution.Figures;
import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule a run was computed with, and what its shares were divided by: enough, with the numbers kept for each holder, to compute it again.
 *
 * @param divisor what the remainders of the exact quotients are counted in
 * @param restCents what those whom no limit binds divided
 * @param atMinimum how many holders the minimum binds
 * @param atMaximum how many holders the maximum binds
 */
record KeptRule(
        List<KeptPart> parts,
        Rounding rounding,
        Long minimumCents,
        Long maximumCents,
        BigInteger divisor,
        long restCents,
        int atMinimum,
        int atMaximum) {

    /** @param divisor sum of the numbers of this key, or the state-wide persons */
    record KeptPart(DistributionKey key, int weight, String table, Integer tableVersion, long divisor) {}

    static KeptRule of(Distribution distribution, Figures figures) {
        var rule = distribution.rule();
        var parts = new ArrayList<KeptPart>();
        for (int place = 0; place < rule.parts().size(); place++) {
            var part = rule.parts().get(place);
            parts.add(new KeptPart(
                    part.key(),
                    part.weight(),
                    part.table(),
                    figures.versionOf(part.table()),
                    distribution.divisorOf(place)));
        }
        return new KeptRule(
                parts,
                rule.rounding(),
                rule.minimumCents(),
                rule.maximumCents(),
                distribution.divisor(),
                distribution.restCents(),
                distribution.atMinimum(),
                distribution.atMaximum());
    }

    boolean binds() {
        return atMinimum + atMaximum > 0;
    }

    int weights() {
        return parts.stream().mapToInt(KeptPart::weight).sum();
    }

    DistributionRule rule() {
        return new DistributionRule(
                parts.stream()
                        .map(part -> new DistributionRule.Part(part.key(), part.weight(), part.table()))
                        .toList(),
                rounding,
                minimumCents,
                maximumCents);
    }
}
