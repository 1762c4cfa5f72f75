package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.http.Refusal;
import java.util.UUID;

/** Money was paid or came back since the check; it has to be checked again. */
class GrantMoved extends Refusal {
    GrantMoved(UUID statement) {
        super(409, "GRANT_MOVED", statement);
    }
}
