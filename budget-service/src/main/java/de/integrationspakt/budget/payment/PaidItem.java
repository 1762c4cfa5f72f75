package de.integrationspakt.budget.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a released order pays for one instalment of one holder.
 *
 * @param holder whom it is for
 * @param amountCents with what is withheld
 * @param withheldCents what the holder owes and does not get with it
 * @param payee who gets it from the bank: the holder, or the district that forwards it
 * @param fileReference Aktenzeichen
 * @param forwardedOn when the district confirmed that it had forwarded it, or null
 */
record PaidItem(
        UUID paymentOrder,
        int number,
        UUID reservation,
        int instalment,
        String budgetLine,
        String holder,
        long amountCents,
        long withheldCents,
        LocalDate dueOn,
        String reference,
        String fileReference,
        String payee,
        String payeeName,
        String iban,
        PaymentStatus status,
        LocalDate executedOn,
        LocalDate failedOn,
        String reason,
        LocalDate forwardedOn,
        String orderedBy,
        String preparedBy,
        String releasedBy,
        Instant releasedAt) {

    String endToEndId() {
        return PaymentReference.of(paymentOrder, number);
    }

    /** Unique, and in the order of lists. */
    String key() {
        return paymentOrder + "|" + number + "|" + reservation + "|" + instalment;
    }
}
