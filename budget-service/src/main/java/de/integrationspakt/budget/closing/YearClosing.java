package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.line.Proposal;
import de.integrationspakt.budget.programme.CarryOver;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
class YearClosing {

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

    @Embedded
    private Proposal proposal;

    private long version;

    protected YearClosing() {}

    /** @param successor null when nothing is carried */
    YearClosing(
            UUID id,
            Remainders remainders,
            long authorityLapsedCents,
            String successor,
            String reason,
            Proposal proposal) {
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
        this.proposal = proposal;
        this.version = 1;
    }

    /** @param place the how manieth closing of the line it is */
    void approve(String officer, Instant at, int place) {
        proposal = proposal.approved(officer, at);
        number = place;
        version++;
    }

    void reject(String officer, Instant at, String why) {
        proposal = proposal.rejected(officer, at, why);
        version++;
    }

    void withdraw(String officer, Instant at, String why) {
        proposal = proposal.withdrawn(officer, at, why);
        version++;
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

    Proposal proposal() {
        return proposal;
    }

    long version() {
        return version;
    }
}
