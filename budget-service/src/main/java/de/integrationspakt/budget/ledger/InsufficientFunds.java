package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** The account does not hold what is asked of it. Nothing has moved. */
public class InsufficientFunds extends Refusal {

    private final long availableCents;

    InsufficientFunds(AccountKey account, long availableCents, long wantedCents) {
        super(
                409,
                "INSUFFICIENT_FUNDS",
                account.budgetLine(),
                account.holder().isEmpty() ? account.kind() : account.holder(),
                Money.ofCents(availableCents),
                Money.ofCents(wantedCents));
        this.availableCents = availableCents;
    }

    public long availableCents() {
        return availableCents;
    }
}
