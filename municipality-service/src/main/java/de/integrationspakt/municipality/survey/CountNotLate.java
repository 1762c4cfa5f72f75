package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.Refusal;

/** 409: this version of the count did not come late, is not the latest, or was decided on before. */
public class CountNotLate extends Refusal {
    CountNotLate(int version) {
        super(409, "COUNT_NOT_LATE", version);
    }
}
