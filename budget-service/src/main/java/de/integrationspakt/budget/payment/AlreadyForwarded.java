package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** The district has confirmed another day before. */
public class AlreadyForwarded extends Refusal {
    AlreadyForwarded(LocalDate forwardedOn) {
        super(409, "ALREADY_FORWARDED", forwardedOn);
    }
}
