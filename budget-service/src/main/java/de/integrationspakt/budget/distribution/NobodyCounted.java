package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;

/** The survey counts no persons at all, so there is nothing to divide by. */
public class NobodyCounted extends Refusal {
    NobodyCounted() {
        super(409, "NOBODY_COUNTED");
    }
}
