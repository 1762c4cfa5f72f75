package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;

/** The appropriation of an open line would change by one person alone; it moves by an approved movement. */
public class MovementRequired extends Refusal {
    MovementRequired(String code) {
        super(409, "MOVEMENT_REQUIRED", code);
        at("/appropriation", "MOVEMENT_REQUIRED.detail", code);
    }
}
