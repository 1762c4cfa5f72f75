package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.http.Refusal;

/** Too many wait at the door, or whether the commit went through is not known. Sent again with the same key it is resolved, never doubled. */
public class LedgerBusy extends Refusal {
    LedgerBusy() {
        super(503, "LEDGER_BUSY");
        retryAfter(1);
    }
}
