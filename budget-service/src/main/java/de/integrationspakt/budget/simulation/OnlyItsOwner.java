package de.integrationspakt.budget.simulation;

import de.integrationspakt.kernel.http.Refusal;
import java.util.UUID;

/** A scenario is changed by who keeps it, and by the ministry. */
public class OnlyItsOwner extends Refusal {
    OnlyItsOwner(UUID scenario) {
        super(403, "ONLY_ITS_OWNER", scenario);
    }
}
