package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: a standard would hold for days that are over. */
public class StandardTooLate extends Refusal {
    StandardTooLate(LocalDate validFrom) {
        super(409, "STANDARD_TOO_LATE", validFrom);
    }
}
