package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What an officer found.
 *
 * @param recognised by position of the cost, from 0; costs that are not named are recognised in full
 * @param dueCents less than the rule gives, with a reason; null: what the rule gives
 */
record Check(Map<Integer, Recognised> recognised, Long dueCents, String reason) {
    /** What is recognised of a cost. @param reason needed where it is less than stated */
    record Recognised(long cents, String reason) {}

    List<ActualCost> of(List<ActualCost> costs) {
        for (int position : recognised.keySet()) {
            if (position < 0 || position >= costs.size()) {
                throw new Invalid("/recognised", "field.position", costs.size() - 1);
            }
        }
        return IntStream.range(0, costs.size())
                .mapToObj(position -> one(position, costs.get(position)))
                .toList();
    }

    private ActualCost one(int position, ActualCost cost) {
        var found = recognised.get(position);
        if (found == null) {
            return cost.recognised(cost.amountCents(), null);
        }
        if (found.cents() > cost.amountCents()) {
            throw new Invalid("/recognised/" + position + "/amount", "field.atMost", Money.ofCents(cost.amountCents()));
        }
        if (found.cents() < cost.amountCents() && found.reason() == null) {
            throw new Invalid("/recognised/" + position + "/reason", "field.reasonWhenLess");
        }
        return cost.recognised(found.cents(), found.reason());
    }

    long dueOf(long byRule) {
        if (dueCents == null) {
            return byRule;
        }
        if (dueCents > byRule) {
            throw new Invalid("/due", "field.atMost", Money.ofCents(byRule));
        }
        if (dueCents < byRule && reason == null) {
            throw new Invalid("/reason", "field.reasonWhenLess");
        }
        return dueCents;
    }
}
