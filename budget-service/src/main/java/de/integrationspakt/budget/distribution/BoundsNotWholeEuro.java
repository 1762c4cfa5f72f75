package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;

/** Rounding to whole euro would lift a share above its maximum or drop it below its minimum. */
public class BoundsNotWholeEuro extends Refusal {
    BoundsNotWholeEuro() {
        super(422, "BOUNDS_NOT_WHOLE_EURO");
        at("/rule", "BOUNDS_NOT_WHOLE_EURO.detail");
    }
}
