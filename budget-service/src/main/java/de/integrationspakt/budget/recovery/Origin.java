package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.funding.PaidReservations.Paid;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * Why money has to come back, how much was found, and by whom. Never changed.
 *
 * @param reservation for which it was paid; null for the claw-back of a run
 * @param cents above zero
 */
@Embeddable
record Origin(
        @Enumerated(EnumType.STRING) @Column(updatable = false)
        Cause cause,

        @Enumerated(EnumType.STRING) @Column(name = "returns_to", updatable = false)
        ReturnsTo returnsTo,

        @Column(updatable = false) UUID reservation,
        @Column(updatable = false) String reference,
        @Column(updatable = false) String reason,
        @Column(name = "computed_cents", updatable = false) long cents,
        @Column(name = "computed_by", updatable = false) String by,
        @Column(name = "computed_at", updatable = false) Instant at) {

    /** Of money paid for a reservation. */
    static Origin of(Paid paid, Cause cause, String reason, long cents, String by, Instant at) {
        return new Origin(cause, ReturnsTo.of(paid), paid.reservation(), paid.reference(), reason, cents, by, at);
    }
}
