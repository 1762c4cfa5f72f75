package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.http.Refusal;
import java.util.List;

/** A package is to be published in which a step does not reach the next, or the last one the goal. */
public class NotConnectable extends Refusal {
    NotConnectable(List<Break.Code> breaks) {
        super(409, "NOT_CONNECTABLE", breaks);
    }
}
