package de.integrationspakt.municipality.funding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What budget told about the money of one request.
 *
 * @param request the request
 * @param version grows with each fact about the request
 * @param amountCents what was set aside, refused, freed, paid, returned or recovered with this fact
 * @param remainingCents still set aside and not paid after it; null where the fact does not say
 * @param availableCents what could have been had, when it was refused; else null
 * @param reservation what budget set aside; null when it was refused
 * @param paymentOrder with which it was paid or came back; else null
 * @param on value date of a payment, return or recovery; else null
 * @param reason why it was refused, freed or returned; else null
 * @param recovery which recovery brought money back; else null
 */
public record FundingNews(
        Kind kind,
        UUID request,
        long version,
        long amountCents,
        Long remainingCents,
        Long availableCents,
        String reservation,
        String paymentOrder,
        LocalDate on,
        String reason,
        UUID recovery) {

    /** Which of budget's facts it is. */
    public enum Kind {
        RESERVED,
        REFUSED,
        RELEASED,
        PAID,
        RETURNED,
        RECOVERED
    }
}
