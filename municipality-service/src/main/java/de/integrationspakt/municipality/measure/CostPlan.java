package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.money.Money;
import java.util.List;

/** Cost and financing plan (Kosten- und Finanzierungsplan): what it costs, and what others pay of it. */
record CostPlan(List<PlannedCost> costs, List<Financing> financing) {
    Money cost() {
        return Money.sum(costs.stream().map(c -> Money.ofCents(c.amountCents())));
    }

    Money financed() {
        return Money.sum(financing.stream().map(f -> Money.ofCents(f.amountCents())));
    }

    /** What is left for the state: cost less what others pay. */
    Money gap() {
        return cost().minus(financed());
    }
}
