package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** More would be recovered for a reservation than was paid for it. */
public class RecoveryAbovePaid extends Refusal {
    RecoveryAbovePaid(long wantedCents, long leftCents) {
        super(409, "RECOVERY_ABOVE_PAID", Money.ofCents(wantedCents), Money.ofCents(leftCents));
    }
}
