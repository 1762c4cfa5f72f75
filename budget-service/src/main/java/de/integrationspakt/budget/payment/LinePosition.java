package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.ledger.Statement.LineTotal;
import de.integrationspakt.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a line's money, after a booking. */
@Schema(name = "LinePosition")
public record LinePosition(
        @Schema(examples = "ILA-2017") String budgetLine,
        Money allocated,
        Money reserved,
        Money paid,
        Money available) {

    static LinePosition of(LineTotal total) {
        var balances = total.balances();
        return new LinePosition(
                total.budgetLine(),
                balances.allocated(),
                balances.reserved(),
                balances.paid(),
                Money.ofCents(total.potCents() + balances.shareCents()));
    }
}
