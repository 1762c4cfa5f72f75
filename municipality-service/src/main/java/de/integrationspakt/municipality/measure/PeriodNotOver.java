package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: the measure still runs, so it cannot be closed. */
public class PeriodNotOver extends Refusal {
    public PeriodNotOver(LocalDate lastDay) {
        super(409, "PERIOD_NOT_OVER", lastDay);
    }
}
