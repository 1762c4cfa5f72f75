package de.integrationspakt.budget.line;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A change of the budget that one person proposes and another decides; it takes effect with the approval and not before. */
@MappedSuperclass
public abstract class Proposed {

    @Embedded
    private Proposal proposal;

    private long version;

    protected Proposed() {}

    protected Proposed(Proposal proposal) {
        this.proposal = proposal;
        this.version = 1;
    }

    /** As {@link Proposal#approved}. */
    public void approve(String officer, Instant at) {
        become(proposal.approved(officer, at));
    }

    /** As {@link Proposal#rejected}. */
    void reject(String officer, Instant at, String why) {
        become(proposal.rejected(officer, at, why));
    }

    /** As {@link Proposal#withdrawn}. */
    void withdraw(String officer, Instant at, String why) {
        become(proposal.withdrawn(officer, at, why));
    }

    private void become(Proposal decided) {
        proposal = decided;
        version++;
    }

    public Proposal proposal() {
        return proposal;
    }

    public long version() {
        return version;
    }
}
