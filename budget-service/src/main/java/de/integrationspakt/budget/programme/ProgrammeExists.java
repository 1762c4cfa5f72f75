package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.Refusal;

/** There is a programme of this code already. */
public class ProgrammeExists extends Refusal {
    ProgrammeExists(String code) {
        super(409, "PROGRAMME_EXISTS", code);
    }
}
