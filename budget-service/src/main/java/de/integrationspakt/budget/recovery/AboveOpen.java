package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.money.Money;

/** More would be given back, or given up, than is open. */
public class AboveOpen extends Refusal {
    public AboveOpen(long wantedCents, long openCents) {
        super(409, "ABOVE_OPEN", Money.ofCents(wantedCents), Money.ofCents(openCents));
    }
}
