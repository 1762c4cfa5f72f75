package de.integrationspakt.budget.settlement;

import de.integrationspakt.budget.recovery.Decision;
import de.integrationspakt.budget.recovery.HeardClaim;
import de.integrationspakt.budget.recovery.Hearing;
import de.integrationspakt.kernel.http.WrongState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a run changes for one holder, until it is settled. */
@Entity
@Table(name = "settlement")
class Settlement extends HeardClaim {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID run;

    @Column(name = "budget_line", updatable = false)
    private String budgetLine;

    @Column(updatable = false)
    private String holder;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(name = "before_cents", updatable = false)
    private long beforeCents;

    @Column(name = "after_cents", updatable = false)
    private long afterCents;

    @Column(name = "carried_cents", updatable = false)
    private long carriedCents;

    @Column(name = "difference_cents", updatable = false)
    private long differenceCents;

    @Column(name = "booked_cents")
    private long bookedCents;

    @Column(name = "computed_by", updatable = false)
    private String computedBy;

    @Column(name = "computed_at", updatable = false)
    private Instant computedAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    private UUID recovery;

    @Enumerated(EnumType.STRING)
    private SettlementStatus status;

    protected Settlement() {}

    /** @throws WrongState unless computed */
    void hear(Hearing sent) {
        require(SettlementStatus.COMPUTED);
        heard(sent);
        status = SettlementStatus.HEARD;
    }

    /** @throws WrongState unless heard, or when it has an answer */
    void answer(LocalDate on, String answer) {
        require(SettlementStatus.HEARD);
        answered(on, answer);
    }

    /**
     * @param cents what has to come back; what is open beyond it the holder keeps for good
     * @throws WrongState unless heard
     * @throws de.integrationspakt.budget.recovery.HearingRunning while the holder may still answer
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who sent the hearing
     */
    void decide(Decision taken, LocalDate today) {
        require(SettlementStatus.HEARD);
        status = decided(taken, openCents(), today) ? SettlementStatus.DECIDED : SettlementStatus.DROPPED;
    }

    /** All that was open is booked. @param recovery of the part that the holder did not have any more, or null */
    void settle(UUID recovery, String officer, Instant at) {
        require(SettlementStatus.DECIDED);
        book(openCents());
        this.recovery = recovery;
        end(officer, at);
    }

    /** A part of a supplement that waited. */
    void supply(long cents, String officer, Instant at) {
        require(SettlementStatus.DECIDED);
        book(cents);
        if (openCents() == 0) end(officer, at);
    }

    private void book(long cents) {
        bookedCents += cents;
        less(cents);
    }

    private void end(String officer, Instant at) {
        status = SettlementStatus.SETTLED;
        settledBy = officer;
        settledAt = at;
    }

    private void require(SettlementStatus wanted) {
        if (status != wanted) throw new WrongState(status, wanted);
    }

    boolean isClawBack() {
        return kind == Kind.CLAW_BACK;
    }

    UUID id() {
        return id;
    }

    UUID run() {
        return run;
    }

    String budgetLine() {
        return budgetLine;
    }

    String holder() {
        return holder;
    }

    Kind kind() {
        return kind;
    }

    long beforeCents() {
        return beforeCents;
    }

    long afterCents() {
        return afterCents;
    }

    long carriedCents() {
        return carriedCents;
    }

    long differenceCents() {
        return differenceCents;
    }

    long bookedCents() {
        return bookedCents;
    }

    String computedBy() {
        return computedBy;
    }

    Instant computedAt() {
        return computedAt;
    }

    String settledBy() {
        return settledBy;
    }

    Instant settledAt() {
        return settledAt;
    }

    UUID recovery() {
        return recovery;
    }

    SettlementStatus status() {
        return status;
    }
}
