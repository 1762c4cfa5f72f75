package de.integrationspakt.municipality.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What the municipality has against a decision, and what became of it. There is one of each claim: against the decision on
 * it there is only action in court.
 *
 * @param reinstatementReason why it comes late through no fault of the municipality (§ 60 VwGO); null if it is in time
 * @param outcome null while it is open, like the three behind it
 */
@Embeddable
record Objection(
        @Column(name = "objected_at") Instant at,
        @Column(name = "objected_by") String by,
        @Column(name = "objection_reason") String reason,
        String reinstatementReason,

        @Enumerated(EnumType.STRING) @Column(name = "objection_outcome")
        Objection.Outcome outcome,

        @Column(name = "objection_decided_by") String decidedBy,
        @Column(name = "objection_decided_at") Instant decidedAt,
        @Column(name = "objection_ruling") String ruling) {

    /** How it was decided. */
    public enum Outcome {
        /** The claim is assessed anew. */
        GRANTED,
        /** The claim is assessed anew, within what the ruling says. */
        GRANTED_IN_PART,
        /** The decision stands. */
        DISMISSED
    }

    static Objection raised(Instant at, String by, String reason, String reinstatementReason) {
        return new Objection(at, by, reason, reinstatementReason, null, null, null, null);
    }

    Objection decided(Outcome outcome, String by, Instant at, String ruling) {
        return new Objection(this.at, this.by, reason, reinstatementReason, outcome, by, at, ruling);
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isLate() {
        return reinstatementReason != null;
    }
}
