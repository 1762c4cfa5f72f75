package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the period of a claim runs backwards or leaves the year of its budget line. */
public class PeriodOutsideYear extends Refusal {
    PeriodOutsideYear(int year, String pointer) {
        super(422, "PERIOD_OUTSIDE_YEAR", Integer.toString(year));
        at(pointer, "field.period", year);
    }
}
