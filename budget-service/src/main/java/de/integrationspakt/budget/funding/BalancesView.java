package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.kernel.money.Money;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder, or the common pot, has after the booking; read at one moment. */
@Schema(name = "Balances")
public record BalancesView(Money allocated, Money reserved, Money paid, Money available) {

    static List<AccountKey> accounts(Reservation reservation) {
        return List.of(
                reservation.giver(),
                reservation.keeper(),
                AccountKey.paid(reservation.budgetLine(), reservation.holder()),
                AccountKey.receivable(reservation.budgetLine(), reservation.holder()));
    }

    static BalancesView of(Reservation reservation, Posting posting) {
        var balances = posting.balances(reservation.budgetLine(), reservation.holder());
        return new BalancesView(
                balances.allocated(),
                balances.reserved(),
                balances.paid(),
                Money.ofCents(posting.balanceCents(reservation.giver())));
    }
}
