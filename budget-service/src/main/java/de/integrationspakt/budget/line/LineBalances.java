package de.integrationspakt.budget.line;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a line stands after a booking; read at one moment. */
@Schema(name = "LineBalances", description = "total = unallocated + blocked + allocated")
public record LineBalances(
        @Schema(examples = "IM-2017") String budgetLine,

        @Schema(description = "What the line has in all") Money total,

        @Schema(description = "Free to be allocated, moved or blocked")
        Money unallocated,

        @Schema(description = "May not be used for now (Sperre)")
        Money blocked,

        @Schema(description = "In shares, reserved or paid") Money allocated) {

    /** @param posting holds the line's source, pot and blocked accounts */
    public static LineBalances of(String budgetLine, Posting posting) {
        var total = Money.ofCents(-posting.balanceCents(AccountKey.source(budgetLine)));
        var unallocated = Money.ofCents(posting.balanceCents(AccountKey.pot(budgetLine)));
        var blocked = Money.ofCents(posting.balanceCents(AccountKey.blocked(budgetLine)));
        return new LineBalances(
                budgetLine,
                total,
                unallocated,
                blocked,
                total.minus(unallocated).minus(blocked));
    }
}
