package de.integrationspakt.kernel.access;

import de.integrationspakt.kernel.http.Refusal;

/** The same person took the step before; a second pair of eyes is needed. */
public class FourEyesRequired extends Refusal {
    public FourEyesRequired(String what) {
        super(403, "FOUR_EYES_REQUIRED", what);
    }
}
