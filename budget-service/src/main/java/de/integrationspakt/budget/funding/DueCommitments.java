package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.line.Proposal;
import de.integrationspakt.budget.line.Proposed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** Commitments of earlier lines that fall due in a line's year: proposed by one person, turned into reservations by another. */
@Entity
@Table(name = "due_commitments")
class DueCommitments extends Proposed {

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

    protected DueCommitments() {}

    DueCommitments(UUID id, String budgetLine, List<Commitment> due, Proposal proposal) {
        super(proposal);
        this.id = id;
        this.budgetLine = budgetLine;
        this.commitments = due.size();
        this.amountCents = due.stream().mapToLong(Commitment::amountCents).sum();
    }

    /** One of them has become a reservation. */
    void turned(Commitment commitment) {
        turned++;
        turnedCents += commitment.amountCents();
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
}
