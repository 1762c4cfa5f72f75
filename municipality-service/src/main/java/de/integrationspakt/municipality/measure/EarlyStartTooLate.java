package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: an early start can be permitted only on a day before the measure's first one. */
public class EarlyStartTooLate extends Refusal {
    EarlyStartTooLate(LocalDate start) {
        super(409, "EARLY_START_TOO_LATE", start);
    }
}
