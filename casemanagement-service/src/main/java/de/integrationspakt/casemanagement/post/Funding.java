package de.integrationspakt.casemanagement.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * How far budget is with the money of a post.
 *
 * @param request id of the request for money; an approval makes a new one
 * @param version of the newest fact heard about it, 0 before the first
 * @param reservation what budget set aside, null before
 * @param reservedCents still set aside and not paid
 * @param availableCents what was left when budget refused
 * @param refusal why budget refused the money or gave it back
 */
@Embeddable
record Funding(
        @Column(name = "funding_request") UUID request,
        @Column(name = "funding_version") Long version,
        String reservation,
        Long reservedCents,
        Long paidCents,
        Long recoveredCents,
        Long availableCents,
        String refusal) {

    static Funding requested(UUID request) {
        return new Funding(request, 0L, null, 0L, 0L, 0L, null, null);
    }

    Funding reserved(long version, String reservation, long cents) {
        return new Funding(request, version, reservation, cents, paidCents, recoveredCents, null, null);
    }

    Funding refused(long version, String reason, long leftCents) {
        return new Funding(request, version, null, 0L, paidCents, recoveredCents, leftCents, reason);
    }

    Funding released(long version, String reason, long cents) {
        return new Funding(
                request, version, reservation, reservedCents - cents, paidCents, recoveredCents, null, reason);
    }

    Funding paid(long version, long cents) {
        return new Funding(
                request, version, reservation, reservedCents - cents, paidCents + cents, recoveredCents, null, refusal);
    }

    /** The bank gave a payment back: it is set aside again. */
    Funding returned(long version, long cents) {
        return new Funding(
                request, version, reservation, reservedCents + cents, paidCents - cents, recoveredCents, null, refusal);
    }

    Funding recovered(long version, long cents) {
        return new Funding(
                request, version, reservation, reservedCents, paidCents, recoveredCents + cents, null, refusal);
    }

    /** Nothing is set aside and nothing was ever paid. */
    boolean isLost() {
        return reservedCents <= 0 && paidCents == 0;
    }
}
