package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Money that a holder has to give back. */
@Entity
@Table(name = "recovery")
class Recovery extends HeardClaim {

    @Id
    private UUID id;

    @Column(name = "budget_line", updatable = false)
    private String budgetLine;

    @Column(updatable = false)
    private String holder;

    @Embedded
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private RecoveryStatus status;

    protected Recovery() {}

    /** To be heard and decided. @param origin of more than zero */
    Recovery(UUID id, String budgetLine, String holder, Origin origin) {
        this.id = id;
        this.budgetLine = budgetLine;
        this.holder = holder;
        this.origin = origin;
        this.status = RecoveryStatus.COMPUTED;
    }

    /** Another service has heard the holder; who confirmed there what was found does not decide it here. */
    Recovery heardElsewhere(String confirmedBy) {
        hear(Hearing.elsewhere(Berlin.dayOf(origin.at()), confirmedBy));
        return this;
    }

    /** The settlement of a run was heard and decided already; the holder lacks so much of it. */
    static Recovery clawBack(
            String budgetLine,
            String holder,
            long cents,
            String reference,
            Hearing hearing,
            Decision decision,
            Instant at) {
        var origin = new Origin(
                Cause.CLAW_BACK,
                ReturnsTo.RECEIVABLE,
                null,
                reference,
                decision.reason(),
                cents,
                hearing.heardBy(),
                at);
        var recovery = new Recovery(Ids.next(), budgetLine, holder, origin);
        recovery.heard(hearing);
        recovery.owes(decision.about(cents));
        recovery.status = RecoveryStatus.DECIDED;
        return recovery;
    }

    /** @throws WrongState unless computed */
    void hear(Hearing sent) {
        require(RecoveryStatus.COMPUTED);
        heard(sent);
        status = RecoveryStatus.HEARD;
    }

    /** @throws WrongState unless heard, or when it has an answer */
    void answer(LocalDate on, String answer) {
        require(RecoveryStatus.HEARD);
        answered(on, answer);
    }

    /**
     * @throws WrongState unless heard
     * @throws HearingRunning while the holder may still answer
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who computed it or sent the hearing
     * @throws Invalid when more is decided than was computed
     */
    void decide(Decision taken, LocalDate today) {
        require(RecoveryStatus.HEARD);
        FourEyes.require(origin.by(), taken.by(), "computed the recovery");
        status = decided(taken, origin.cents(), today) ? RecoveryStatus.DECIDED : RecoveryStatus.DROPPED;
    }

    /**
     * So much less is open.
     *
     * @throws WrongState unless decided
     * @throws AboveOpen when less is open
     */
    void reduce(long cents) {
        require(RecoveryStatus.DECIDED);
        if (cents > openCents()) throw new AboveOpen(cents, openCents());
        less(cents);
        if (openCents() == 0) status = RecoveryStatus.SETTLED;
    }

    /** Money that was paid out is back. @param number of the entry: the same one is booked once */
    Transfer recover(int number, long cents, LocalDate on) {
        return Transfer.once(
                TransferKind.RECOVER,
                AccountKey.paid(budgetLine, holder),
                returnsTo().account(budgetLine, holder),
                cents,
                id + "/" + number,
                on);
    }

    /** Paid later, in instalments: nothing of it is withheld from payments meanwhile. */
    void defer() {
        require(RecoveryStatus.DECIDED);
        become(decision().deferred());
    }

    /** @throws WrongState unless decided, or settled since */
    void requireOwed() {
        if (status != RecoveryStatus.SETTLED) require(RecoveryStatus.DECIDED);
    }

    /** @throws de.integrationspakt.kernel.access.FourEyesRequired for who decided it */
    void requireAnother(String officer) {
        require(RecoveryStatus.DECIDED);
        FourEyes.require(decision().by(), officer, "decided the recovery");
    }

    void require(RecoveryStatus wanted) {
        if (status != wanted) throw new WrongState(status, wanted);
    }

    UUID id() {
        return id;
    }

    String budgetLine() {
        return budgetLine;
    }

    String holder() {
        return holder;
    }

    Origin origin() {
        return origin;
    }

    Cause cause() {
        return origin.cause();
    }

    ReturnsTo returnsTo() {
        return origin.returnsTo();
    }

    UUID reservation() {
        return origin.reservation();
    }

    RecoveryStatus status() {
        return status;
    }
}
