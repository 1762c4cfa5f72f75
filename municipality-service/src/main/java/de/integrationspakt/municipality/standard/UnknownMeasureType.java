package de.integrationspakt.municipality.standard;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 422: the catalogue has no such type, or no standard for it, on that day. */
public class UnknownMeasureType extends Refusal {
    UnknownMeasureType(String type, LocalDate on) {
        super(422, "UNKNOWN_MEASURE_TYPE", type, on);
        at("/type", "field.measureType", on);
    }
}
