package de.integrationspakt.budget.recovery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a second person decided after the hearing.
 *
 * @param cents what has to come back, 0 up to what was computed
 * @param dueOn last day to pay
 * @param withhold whether the next payments to the holder are cut by what is open
 */
@Embeddable
public record Decision(
        @Column(name = "decided_cents") Long cents,
        @Column(name = "due_on") LocalDate dueOn,
        @Column(name = "legal_ground") String legalGround,
        @Column(name = "decision_reason") String reason,
        @Column(name = "set_off") Boolean withhold,
        @Column(name = "decided_by") String by,
        @Column(name = "decided_at") Instant at) {

    /** What is decided, but for the amount. */
    public record Terms(LocalDate dueOn, String legalGround, String reason, boolean withhold) {

        public Decision decision(long cents, String officer, Instant at) {
            return new Decision(cents, dueOn, legalGround, reason, withhold, officer, at);
        }
    }

    Decision deferred() {
        return new Decision(cents, dueOn, legalGround, reason, false, by, at);
    }

    Decision about(long cents) {
        return new Decision(cents, dueOn, legalGround, reason, withhold, by, at);
    }
}
