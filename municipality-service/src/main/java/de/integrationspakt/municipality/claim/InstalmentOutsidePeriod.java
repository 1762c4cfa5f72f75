package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: the final settlement does not cover the period of one of its instalments. */
public class InstalmentOutsidePeriod extends Refusal {
    InstalmentOutsidePeriod(LocalDate from, LocalDate to) {
        super(409, "INSTALMENT_OUTSIDE_PERIOD", from, to);
    }
}
