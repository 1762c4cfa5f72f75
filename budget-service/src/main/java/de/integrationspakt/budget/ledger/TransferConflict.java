package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.http.Refusal;
import java.util.UUID;

/** A transfer of this id was booked before, with another content. */
public class TransferConflict extends Refusal {
    TransferConflict(UUID id) {
        super(409, "TRANSFER_CONFLICT", id);
    }
}
