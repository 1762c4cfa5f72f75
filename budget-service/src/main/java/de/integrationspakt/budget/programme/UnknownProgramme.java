package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.Refusal;

/** The content names a programme that does not exist. */
public class UnknownProgramme extends Refusal {
    UnknownProgramme(String programme) {
        super(422, "UNKNOWN_PROGRAMME", programme);
        at("/programme", "UNKNOWN_PROGRAMME.detail", programme);
    }
}
