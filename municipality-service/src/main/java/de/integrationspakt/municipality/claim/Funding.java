package de.integrationspakt.municipality.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How far budget is with the money of a claim.
 *
 * @param request id of the newest request for money; each approval makes a new one
 * @param version of the newest fact heard about that request, 0 before the first
 * @param reservation what budget set aside, null before
 * @param paymentOrder with which it was paid, null before
 * @param paidOn the day it was paid
 * @param refusal why budget refused or gave back the money
 * @param availableCents what was left when budget refused
 */
@Embeddable
record Funding(
        @Column(name = "funding_request") UUID request,
        @Column(name = "funding_version") Long version,
        String reservation,
        String paymentOrder,
        LocalDate paidOn,
        String refusal,
        Long availableCents) {

    static Funding requested(UUID request) {
        return new Funding(request, 0L, null, null, null, null, null);
    }

    /** Whether this is news: about the newest request, and newer than what is known of it. */
    boolean isNews(UUID aboutRequest, long itsVersion) {
        return request.equals(aboutRequest) && itsVersion > version;
    }

    Funding reserved(long version, String reservation) {
        return new Funding(request, version, reservation, null, null, null, null);
    }

    Funding refused(long version, String reason, long availableCents) {
        return new Funding(request, version, null, null, null, reason, availableCents);
    }

    Funding released(long version, String reason) {
        return new Funding(request, version, reservation, null, null, reason, null);
    }

    Funding paid(long version, String paymentOrder, LocalDate on) {
        return new Funding(request, version, reservation, paymentOrder, on, null, null);
    }

    Funding paidInPart(long version, String paymentOrder) {
        return new Funding(request, version, reservation, paymentOrder, null, null, null);
    }

    /** The bank gave a payment back: nothing of it counts as paid. */
    Funding returned(long version) {
        return new Funding(request, version, reservation, null, null, null, null);
    }

    Funding recovered(long version) {
        return new Funding(request, version, reservation, paymentOrder, paidOn, refusal, availableCents);
    }
}
