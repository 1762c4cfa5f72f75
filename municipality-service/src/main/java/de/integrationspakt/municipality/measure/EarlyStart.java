package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Permission to begin before the approval (vorzeitiger Maßnahmebeginn, VV 1.3 on § 44 LHO). It promises no grant.
 *
 * @param reason why the measure cannot wait
 * @param permitted null while it is not decided
 */
@Embeddable
record EarlyStart(
        @Column(name = "early_reason") String reason,
        @Column(name = "early_asked_by") String askedBy,
        @Column(name = "early_asked_at") Instant askedAt,
        @Column(name = "early_permitted") Boolean permitted,
        @Column(name = "early_decision_reason") String decisionReason,
        @Column(name = "early_decided_by") String decidedBy,
        @Column(name = "early_decided_at") Instant decidedAt) {

    static EarlyStart asked(String reason, String by, Instant at) {
        return new EarlyStart(reason, by, at, null, null, null, null);
    }

    /** {@link EarlyStartNotAsked} if it is decided already. */
    EarlyStart decided(boolean permitted, String reason, String by, Instant at) {
        if (this.permitted != null) {
            throw new EarlyStartNotAsked();
        }
        FourEyes.require(askedBy, by, "early start");
        return new EarlyStart(this.reason, askedBy, askedAt, permitted, reason, by, at);
    }

    /** Whether a measure with this first day may begin: the permission was given on an earlier day in Berlin. */
    private boolean covers(LocalDate start) {
        return Boolean.TRUE.equals(permitted) && Berlin.dayOf(decidedAt).isBefore(start);
    }

    /**
     * @param early null if none was asked for
     * @throws StartedBeforeApproval if the first day is before the approval and no early start covers it
     */
    static void require(EarlyStart early, LocalDate start, LocalDate approval) {
        if (start.isBefore(approval) && (early == null || !early.covers(start))) {
            throw new StartedBeforeApproval(start, approval);
        }
    }
}
