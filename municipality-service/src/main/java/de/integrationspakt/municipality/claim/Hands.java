package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.FourEyes;
import jakarta.persistence.Embeddable;

/** Through whose hands a claim went: subjects, each null before. No hand is the next one (§ 70 LHO). */
@Embeddable
record Hands(String submittedBy, String assessedBy, String approvedBy) {
    static final Hands NONE = new Hands(null, null, null);

    Hands submitted(String by) {
        return new Hands(by, assessedBy, approvedBy);
    }

    Hands assessed(String by, String what) {
        FourEyes.require(submittedBy, by, what);
        return new Hands(submittedBy, by, null);
    }

    Hands approved(String by, String what) {
        FourEyes.require(assessedBy, by, what);
        FourEyes.require(submittedBy, by, what);
        return new Hands(submittedBy, assessedBy, by);
    }

    Hands unassessed() {
        return new Hands(submittedBy, null, null);
    }
}
