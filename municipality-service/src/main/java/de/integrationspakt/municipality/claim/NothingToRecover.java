package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: the settlement takes nothing back, so there is nothing to hear about. */
public class NothingToRecover extends Refusal {
    NothingToRecover() {
        super(409, "NOTHING_TO_RECOVER");
    }
}
