package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.http.Refusal;

/** Only the claw-back of a run is covered by the holder's share; what was paid for a reservation comes back as money. */
public class OnlyClawBacks extends Refusal {
    OnlyClawBacks(Cause cause) {
        super(409, "ONLY_CLAW_BACKS", cause);
    }
}
