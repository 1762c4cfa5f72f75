package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.Refusal;

/** Another version in force announced the pot of this year. */
public class PotAlreadyAnnounced extends Refusal {
    PotAlreadyAnnounced(ProgrammeVersion other, int year) {
        super(409, "POT_ALREADY_ANNOUNCED", other.programme(), other.version(), year);
    }
}
