package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An order to pay what was ordered on a line. */
@Entity
@Table(name = "payment_order")
class PaymentOrder {

    @Id
    private UUID id;

    @Column(name = "budget_line", updatable = false)
    private String budgetLine;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(updatable = false)
    private int payments;

    @Column(name = "total_cents", updatable = false)
    private long totalCents;

    @Column(name = "prepared_by", updatable = false)
    private String preparedBy;

    @Column(name = "prepared_at", updatable = false)
    private Instant preparedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "executed_on")
    private LocalDate executedOn;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Column(name = "debtor_name")
    private String debtorName;

    @Column(name = "debtor_iban")
    private String debtorIban;

    @Column(name = "debtor_bic")
    private String debtorBic;

    private long version;

    protected PaymentOrder() {}

    PaymentOrder(
            UUID id, String budgetLine, LocalDate dueOn, int payments, long totalCents, String treasurer, Instant at) {
        this.id = id;
        this.budgetLine = budgetLine;
        this.dueOn = dueOn;
        this.status = OrderStatus.PREPARED;
        this.payments = payments;
        this.totalCents = totalCents;
        this.preparedBy = treasurer;
        this.preparedAt = at;
        this.version = 1;
    }

    /**
     * @param debtor whose account the money leaves, from now on
     * @throws WrongState unless prepared
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for the treasurer who prepared it
     */
    void release(Debtor debtor, String treasurer, Instant at) {
        require(OrderStatus.PREPARED);
        FourEyes.require(preparedBy, treasurer, "prepared the payment order");
        status = OrderStatus.RELEASED;
        releasedBy = treasurer;
        releasedAt = at;
        debtorName = debtor.name();
        debtorIban = debtor.iban();
        debtorBic = debtor.bic();
        version++;
    }

    /** @throws WrongState unless prepared: a released order may be at the bank */
    void cancel(String reason, String treasurer, Instant at) {
        require(OrderStatus.PREPARED);
        status = OrderStatus.CANCELLED;
        cancelledBy = treasurer;
        cancelledAt = at;
        cancelReason = reason;
        version++;
    }

    /** Takes what the bank has said of its payments so far. */
    void settle(Tally tally, String treasurer, Instant at) {
        requireReleased();
        status = tally.status();
        executedOn = tally.lastExecutedOn();
        confirmedBy = treasurer;
        confirmedAt = at;
        version++;
    }

    /**
     * @param payments of which the bank has said nothing final
     * @throws WrongState unless released and some are left
     */
    void requireUnsettled(int payments) {
        if (!isReleased() || payments == 0) throw new WrongState(status, OrderStatus.RELEASED);
    }

    /** The file exists once a second person has released the order. @throws WrongState before */
    void requireReleased() {
        if (!isReleased())
            throw new WrongState(status, OrderStatus.RELEASED, OrderStatus.EXECUTED, OrderStatus.PARTLY_EXECUTED);
    }

    boolean isReleased() {
        return status != OrderStatus.PREPARED && status != OrderStatus.CANCELLED;
    }

    private void require(OrderStatus wanted) {
        if (status != wanted) throw new WrongState(status, wanted);
    }

    UUID id() {
        return id;
    }

    String budgetLine() {
        return budgetLine;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    OrderStatus status() {
        return status;
    }

    int payments() {
        return payments;
    }

    long totalCents() {
        return totalCents;
    }

    String preparedBy() {
        return preparedBy;
    }

    Instant preparedAt() {
        return preparedAt;
    }

    String releasedBy() {
        return releasedBy;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    LocalDate executedOn() {
        return executedOn;
    }

    String confirmedBy() {
        return confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String cancelledBy() {
        return cancelledBy;
    }

    Instant cancelledAt() {
        return cancelledAt;
    }

    String cancelReason() {
        return cancelReason;
    }

    /** Since release; nothing for orders of before there was more than one account. */
    Optional<Debtor> debtor() {
        return debtorIban == null ? Optional.empty() : Optional.of(new Debtor(debtorName, debtorIban, debtorBic));
    }

    long version() {
        return version;
    }
}
