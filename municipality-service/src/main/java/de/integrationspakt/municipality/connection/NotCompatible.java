package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.http.Refusal;
import java.util.List;

/** A package that overlaps or doubles is to be published, and nobody says why. */
public class NotCompatible extends Refusal {
    NotCompatible(List<Break.Code> breaks) {
        super(422, "NOT_COMPATIBLE", breaks);
        at("/reason", "field.required");
    }
}
