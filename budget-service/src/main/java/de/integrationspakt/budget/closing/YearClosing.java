package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.line.Proposal;
import de.integrationspakt.budget.line.Proposed;
import de.integrationspakt.budget.programme.CarryOver;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One closing of a line's year; the figures are those that were prepared, and what the approval booked. */
@Entity
@Table(name = "year_closing")
class YearClosing extends Proposed {

    @Id
    private UUID id;

    @Column(name = "budget_line", updatable = false)
    private String budgetLine;

    private Integer number;

    @Column(updatable = false)
    private String successor;

    @Enumerated(EnumType.STRING)
    @Column(name = "carry_over", updatable = false)
    private CarryOver carryOver;

    @Column(updatable = false)
    private String reason;

    @Column(name = "paid_cents", updatable = false)
    private long paidCents;

    @Column(name = "bound_cents", updatable = false)
    private long boundCents;

    @Column(name = "uncollected_cents", updatable = false)
    private long uncollectedCents;

    @Column(name = "kept_cents", updatable = false)
    private long keptCents;

    @Column(name = "carried_cents", updatable = false)
    private long carriedCents;

    @Column(name = "lapsed_cents", updatable = false)
    private long lapsedCents;

    @Column(name = "authority_lapsed_cents", updatable = false)
    private long authorityLapsedCents;

    protected YearClosing() {}

    /** @param successor null when nothing is carried */
    YearClosing(
            UUID id,
            Remainders remainders,
            long authorityLapsedCents,
            String successor,
            String reason,
            Proposal proposal) {
        super(proposal);
        this.id = id;
        this.budgetLine = remainders.budgetLine();
        this.successor = successor;
        this.carryOver = remainders.rule();
        this.reason = reason;
        this.paidCents = remainders.paidCents();
        this.boundCents = remainders.boundCents();
        this.uncollectedCents = remainders.uncollectedCents();
        this.keptCents = remainders.keptCents();
        this.carriedCents = remainders.carriedCents();
        this.lapsedCents = remainders.lapsedCents();
        this.authorityLapsedCents = authorityLapsedCents;
    }

    /** @param place the how manieth closing of the line it is */
    void approve(String officer, Instant at, int place) {
        approve(officer, at);
        number = place;
    }

    UUID id() {
        return id;
    }

    String budgetLine() {
        return budgetLine;
    }

    Integer number() {
        return number;
    }

    String successor() {
        return successor;
    }

    CarryOver carryOver() {
        return carryOver;
    }

    String reason() {
        return reason;
    }

    long paidCents() {
        return paidCents;
    }

    long boundCents() {
        return boundCents;
    }

    long uncollectedCents() {
        return uncollectedCents;
    }

    long keptCents() {
        return keptCents;
    }

    long carriedCents() {
        return carriedCents;
    }

    long lapsedCents() {
        return lapsedCents;
    }

    /** What may not be promised for later years any more. */
    long authorityLapsedCents() {
        return authorityLapsedCents;
    }
}
