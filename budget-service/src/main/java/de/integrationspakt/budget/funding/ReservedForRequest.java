package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.Refusal;
import java.util.UUID;

/** Another service, or a published share, relies on this reservation: it is not released by hand. */
public class ReservedForRequest extends Refusal {
    ReservedForRequest(UUID reservation) {
        super(409, "RESERVED_FOR_REQUEST", reservation);
    }
}
