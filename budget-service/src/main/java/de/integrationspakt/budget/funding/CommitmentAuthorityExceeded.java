package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** More is to be promised for a later year than the line's commitment authority allows (§ 38 LHO). Nothing has moved. */
public class CommitmentAuthorityExceeded extends Refusal {

    private final long availableCents;

    CommitmentAuthorityExceeded(Commitment commitment, long availableCents) {
        super(
                409,
                "COMMITMENT_AUTHORITY_EXCEEDED",
                commitment.budgetLine(),
                Integer.toString(commitment.dueYear()),
                Money.ofCents(availableCents),
                Money.ofCents(commitment.amountCents()));
        this.availableCents = availableCents;
    }

    long availableCents() {
        return availableCents;
    }
}
