package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 422: the file describes a day that has not come; nobody can know the municipalities of tomorrow. */
public class RegisterOfTheFuture extends Refusal {
    RegisterOfTheFuture(LocalDate asOf) {
        super(422, "REGISTER_OF_THE_FUTURE", asOf.toString());
    }
}
