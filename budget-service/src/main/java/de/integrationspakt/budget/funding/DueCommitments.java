package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.line.Proposal;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Commitments of earlier lines that fall due in a line's year: proposed by one person, turned into reservations by another. */
@Entity
@Table(name = "due_commitments")
class DueCommitments {

    @Id
    private UUID id;

    @Column(name = "budget_line", updatable = false)
    private String budgetLine;

    @Column(updatable = false)
    private int commitments;

    @Column(name = "amount_cents", updatable = false)
    private long amountCents;

    private int turned;

    @Column(name = "turned_cents")
    private long turnedCents;

    @Embedded
    private Proposal proposal;

    private long version;

    protected DueCommitments() {}

    DueCommitments(UUID id, String budgetLine, List<Commitment> due, Proposal proposal) {
        this.id = id;
        this.budgetLine = budgetLine;
        this.commitments = due.size();
        this.amountCents = due.stream().mapToLong(Commitment::amountCents).sum();
        this.proposal = proposal;
        this.version = 1;
    }

    void approve(String officer, Instant at) {
        proposal = proposal.approved(officer, at);
        version++;
    }

    /** One of them has become a reservation. */
    void turned(Commitment commitment) {
        turned++;
        turnedCents += commitment.amountCents();
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

    int commitments() {
        return commitments;
    }

    long amountCents() {
        return amountCents;
    }

    int turned() {
        return turned;
    }

    long turnedCents() {
        return turnedCents;
    }

    Proposal proposal() {
        return proposal;
    }

    long version() {
        return version;
    }
}
