package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: the last day of the remedy is over, and nothing says why it could not be kept. */
public class ObjectionTooLate extends Refusal {
    ObjectionTooLate(LocalDate until) {
        super(409, "OBJECTION_TOO_LATE", until);
    }
}
