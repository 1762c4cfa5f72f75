package de.integrationspakt.municipality.measure;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who decided what about a measure; null members are not decided yet.
 *
 * @param eligibleCents what is eligible of the cost
 * @param grantCents what is granted
 * @param approvedOn day of the approval in Berlin
 */
@Embeddable
record Decision(
        String submittedBy,
        Long eligibleCents,
        String eligibleReason,
        Long grantCents,
        String assessedBy,
        String approvedBy,
        LocalDate approvedOn) {
    static final Decision NONE = new Decision(null, null, null, null, null, null, null);

    /** Whatever was decided before is void. */
    static Decision submitted(String by) {
        return new Decision(by, null, null, null, null, null, null);
    }

    Decision unassessed() {
        return submitted(submittedBy);
    }

    Decision assessed(long eligibleCents, String reason, long grantCents, String by) {
        return new Decision(submittedBy, eligibleCents, reason, grantCents, by, null, null);
    }

    Decision approved(String by, LocalDate on) {
        return new Decision(submittedBy, eligibleCents, eligibleReason, grantCents, assessedBy, by, on);
    }

    /** A running measure changed. */
    Decision changed(long eligibleCents, long grantCents) {
        return new Decision(submittedBy, eligibleCents, eligibleReason, grantCents, assessedBy, approvedBy, approvedOn);
    }
}
