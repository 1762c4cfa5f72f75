package de.integrationspakt.budget.closing;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is left of a share, or (without holder) of the common pot with what is blocked. */
@Schema(name = "YearClosingItem", description = "free + blocked = kept + carried + lapsed")
public record ItemView(
        Holder holder,
        Money paid,
        Money bound,
        @Schema(description = "Zero or negative") Money receivable,
        Money free,
        Money blocked,
        Money kept,
        Money carried,
        Money lapsed) {

    static ItemView of(Remainder item) {
        return new ItemView(
                item.holder().isEmpty() ? null : new Holder(item.holder()),
                Money.ofCents(item.paidCents()),
                Money.ofCents(item.boundCents()),
                Money.ofCents(item.receivableCents()),
                Money.ofCents(item.freeCents()),
                Money.ofCents(item.blockedCents()),
                Money.ofCents(item.keptCents()),
                Money.ofCents(item.carriedCents()),
                Money.ofCents(item.lapsedCents()));
    }
}
