package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.money.Money;
import java.util.List;

/**
 * What an officer finds.
 *
 * @param verdicts on criteria that the officer has something to say to
 * @param eligibleCost what is eligible of the cost; null for all of it
 * @param eligibleReason why it is less
 */
record Assessment(List<Verdict> verdicts, Money eligibleCost, String eligibleReason) {

    /** What is eligible; {@link Invalid} if it is more than the cost, or less without a reason. */
    Money eligibleOf(Money cost) {
        if (eligibleCost == null || eligibleCost.equals(cost)) {
            return cost;
        }
        if (eligibleCost.compareTo(cost) > 0) {
            throw new Invalid("/eligibleCost", "field.recognised", cost);
        }
        if (eligibleReason == null || eligibleReason.isBlank()) {
            throw new Invalid("/eligibleReason", "field.reason");
        }
        return eligibleCost;
    }
}
