package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.Portion;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a run gives to one holder. */
@Schema(name = "Allocation")
public record AllocationView(
        Holder holder,

        @Schema(examples = "Wendlingen am Neckar", description = "As the register knows it; null until it is heard")
        String name,

        @Schema(examples = "89") long persons,
        Money amount,
        Explanation explanation) {

    static AllocationView of(AllocationRun run, KeptRule rule, Portion portion, String name) {
        return new AllocationView(
                new Holder(portion.holder()),
                name,
                portion.persons(),
                Money.ofCents(portion.amountCents()),
                Explanation.of(run, rule, portion));
    }
}
