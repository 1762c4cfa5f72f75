package de.integrationspakt.municipality.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How far budget is with the money of a claim or measure.
 *
 * @param request id of the newest request for money; each approval makes a new one
 * @param version of the newest fact heard about that request, 0 before the first
 * @param reservation what budget set aside, null before
 * @param reservedCents set aside and not paid
 * @param paidCents paid and not returned by the bank; what was recovered stays in it
 * @param recoveredCents of it, what the holder paid back
 * @param paymentOrder with which it was last paid, null before
 * @param paidOn the day all of it was paid
 * @param refusal why budget refused or gave back the money
 * @param availableCents what was left when budget refused
 */
@Embeddable
public record Funding(
        @Column(name = "funding_request") UUID request,
        @Column(name = "funding_version") Long version,
        String reservation,
        Long reservedCents,
        Long paidCents,
        Long recoveredCents,
        String paymentOrder,
        LocalDate paidOn,
        String refusal,
        Long availableCents) {

    public static Funding requested(UUID request) {
        return new Funding(request, 0L, null, 0L, 0L, 0L, null, null, null, null);
    }

    /** Whether this is news: about the newest request, and newer than what is known of it. */
    public boolean isNews(FundingNews news) {
        return request.equals(news.request()) && news.version() > version;
    }

    /** What the news means here. */
    public FundingStep step(FundingNews news) {
        return FundingStep.of(news.kind(), after(news));
    }

    /** How it stands with the news in it. */
    public Funding after(FundingNews news) {
        long cents = news.amountCents();
        return switch (news.kind()) {
            case RESERVED -> with(news, news.reservation(), cents, 0, 0, null, null, null, null);
            case REFUSED -> with(news, null, 0, 0, 0, null, null, news.reason(), news.availableCents());
            case RELEASED -> released(news, cents);
            case PAID -> paid(news, cents);
            case RETURNED ->
                with(news, reservation, remaining(news), paidCents - cents, recoveredCents, null, null, null, null);
            case RECOVERED ->
                with(
                        news,
                        reservation,
                        reservedCents,
                        paidCents,
                        recoveredCents + cents,
                        paymentOrder,
                        paidOn,
                        refusal,
                        availableCents);
        };
    }

    boolean isAllPaid() {
        return reservedCents <= 0;
    }

    private Funding released(FundingNews news, long cents) {
        return with(
                news,
                reservation,
                reservedCents - cents,
                paidCents,
                recoveredCents,
                paymentOrder,
                paidOn,
                news.reason(),
                null);
    }

    private Funding paid(FundingNews news, long cents) {
        long left = remaining(news);
        var day = left == 0 ? news.on() : null;
        return with(
                news, reservation, left, paidCents + cents, recoveredCents, news.paymentOrder(), day, refusal, null);
    }

    /** Missing in a payment means that nothing is left. */
    private static long remaining(FundingNews news) {
        return news.remainingCents() == null ? 0 : news.remainingCents();
    }

    private Funding with(
            FundingNews news,
            String reservation,
            long reservedCents,
            long paidCents,
            long recoveredCents,
            String paymentOrder,
            LocalDate paidOn,
            String refusal,
            Long availableCents) {
        return new Funding(
                request,
                news.version(),
                reservation,
                reservedCents,
                paidCents,
                recoveredCents,
                paymentOrder,
                paidOn,
                refusal,
                availableCents);
    }
}
