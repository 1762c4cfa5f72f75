package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.budget.programme.RulesContent.DistributionContent;
import de.integrationspakt.budget.programme.RulesContent.PartContent;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.money.Money;
import java.util.List;

/** Rules as they come in and go out: written like the distribution of a programme version. */
public final class AskedRule {

    private AskedRule() {}

    /** Persons counted, the one key of the pact so far. */
    public static DistributionRule byPersons(Rounding rounding) {
        return new DistributionRule(
                List.of(new DistributionRule.Part(DistributionKey.HEAD_COUNT, 1, null)), rounding, null, null);
    }

    /** Whether the rule says by what to divide; else it was left to each application, or is not decided yet. */
    public static boolean divides(DistributionRule rule) {
        return rule.parts().stream().map(DistributionRule.Part::key).allMatch(AskedRule::divides);
    }

    private static boolean divides(DistributionKey key) {
        return key != DistributionKey.APPLICATION && key != DistributionKey.OPEN;
    }

    /**
     * @param at where the rule stands in the request, such as {@code /rule}
     * @throws Invalid when a key lacks its table, has one it cannot use, or divides nothing, or when the minimum is above the maximum
     */
    public static DistributionRule of(DistributionContent content, String at) {
        for (int place = 0; place < content.parts().size(); place++) {
            var part = content.parts().get(place);
            var pointer = at + "/parts/" + place;
            if (!divides(part.key())) throw new Invalid(pointer + "/key", "field.divides");
            if (needsTable(part.key()) != (part.table() != null)) throw new Invalid(pointer + "/table", "field.table");
        }
        var minimum = content.minimumShare();
        var maximum = content.maximumShare();
        if (minimum != null && maximum != null && minimum.compareTo(maximum) > 0)
            throw new Invalid(at + "/maximumShare", "field.belowMinimum");
        return new DistributionRule(
                content.parts().stream()
                        .map(part -> new DistributionRule.Part(part.key(), part.weight(), part.table()))
                        .toList(),
                content.rounding(),
                minimum == null ? null : minimum.cents(),
                maximum == null ? null : maximum.cents());
    }

    private static boolean needsTable(DistributionKey key) {
        return key == DistributionKey.TABLE || key == DistributionKey.ALLOCATIONS_TO_DISTRICTS;
    }

    public static DistributionContent content(DistributionRule rule) {
        return new DistributionContent(
                rule.parts().stream()
                        .map(part -> new PartContent(part.key(), part.weight(), part.table()))
                        .toList(),
                rule.rounding(),
                rule.minimumCents() == null ? null : Money.ofCents(rule.minimumCents()),
                rule.maximumCents() == null ? null : Money.ofCents(rule.maximumCents()));
    }
}
