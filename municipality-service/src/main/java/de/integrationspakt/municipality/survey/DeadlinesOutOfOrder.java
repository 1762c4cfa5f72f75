package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the reference date is not in the survey's year, or the deadlines do not follow it and each other. */
public class DeadlinesOutOfOrder extends Refusal {
    DeadlinesOutOfOrder(String pointer) {
        super(422, "DEADLINES_OUT_OF_ORDER");
        at(pointer, "field.deadline");
    }
}
