package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.http.WrongState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money set aside.
 *
 * @param fileNumber of its file reference, given once
 * @param holder empty: the common pot's, for nobody yet
 * @param requestId the request of another service, or null
 * @param orderedBy who ordered the payment (angeordnet); null: not to be paid yet
 * @param expiresOn last day it holds, or null: for ever
 * @param paymentOrder the latest order that pays it or a part of it, or null while none does
 * @param version grows with each fact told about it
 */
record Reservation(
        UUID id,
        long fileNumber,
        String budgetLine,
        String holder,
        DrawnFrom drawnFrom,
        long amountCents,
        FundingKind kind,
        String reference,
        ReservationStatus status,
        String requester,
        UUID requestId,
        String assessedBy,
        String orderedBy,
        LocalDate expiresOn,
        UUID paymentOrder,
        String reservedBy,
        Instant reservedAt,
        long version) {

    /** What the facts about it go by: the request, or the reservation itself where nobody but budget asked. */
    UUID factSubject() {
        return requestId == null ? id : requestId;
    }

    /** Aktenzeichen: what letters, orders and files go by. */
    String fileReference() {
        return budgetLine + "/" + fileNumber;
    }

    AccountKey giver() {
        return drawnFrom == DrawnFrom.POT ? AccountKey.pot(budgetLine) : AccountKey.share(budgetLine, holder);
    }

    AccountKey keeper() {
        return AccountKey.reserved(budgetLine, holder);
    }

    Transfer reserve(LocalDate on) {
        return new Transfer(id, TransferKind.RESERVE, giver(), keeper(), amountCents, id.toString(), on);
    }

    /** The one release there can be. */
    Transfer release(LocalDate on) {
        return Transfer.once(TransferKind.RELEASE, keeper(), giver(), amountCents, id.toString(), on);
    }

    /** What an order pays of it. An order pays once, so this is the one such movement there can be. */
    Transfer pay(UUID order, long cents, LocalDate on) {
        return between(TransferKind.PAY, keeper(), payer(), order, cents, on);
    }

    /** What an order had paid is set aside again. */
    Transfer payBack(UUID order, long cents, LocalDate on) {
        return between(TransferKind.CORRECT, payer(), keeper(), order, cents, on);
    }

    private AccountKey payer() {
        return AccountKey.paid(budgetLine, holder);
    }

    private Transfer between(TransferKind kind, AccountKey from, AccountKey to, UUID order, long cents, LocalDate on) {
        var once = kind + "|" + id + "|" + order;
        var transfer = UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
        return new Transfer(transfer, kind, from, to, cents, id.toString(), on);
    }

    /**
     * @throws WrongState unless reserved
     * @throws InPaymentOrder when it is on its way to the payee
     */
    void requireReleasable() {
        if (status != ReservationStatus.RESERVED) throw new WrongState(status, ReservationStatus.RESERVED);
        if (paymentOrder != null) throw new InPaymentOrder(id, paymentOrder);
    }

    Reservation ended(ReservationStatus how) {
        return new Reservation(
                id,
                fileNumber,
                budgetLine,
                holder,
                drawnFrom,
                amountCents,
                kind,
                reference,
                how,
                requester,
                requestId,
                assessedBy,
                orderedBy,
                expiresOn,
                paymentOrder,
                reservedBy,
                reservedAt,
                version + 1);
    }

    FundsReserved reserved(long availableCents) {
        return new FundsReserved(
                factSubject(),
                requester,
                budgetLine,
                holder.isEmpty() ? null : holder,
                id,
                amountCents,
                availableCents,
                version);
    }

    FundsReleased released(String reason) {
        return new FundsReleased(factSubject(), requester, id, amountCents, 0, reason, version, holder);
    }

    FundsPaid paid(UUID order, long cents, long remainingCents, LocalDate executedOn) {
        return new FundsPaid(factSubject(), requester, id, order, cents, remainingCents, executedOn, version, holder);
    }

    FundsReturned returned(UUID order, long cents, long remainingCents, LocalDate on, String reason) {
        return new FundsReturned(
                factSubject(), requester, id, order, cents, remainingCents, on, reason, version, holder);
    }
}
