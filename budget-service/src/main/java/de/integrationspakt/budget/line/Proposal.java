package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Who proposed a change of the budget and who decided it, which is never the same person. Money moves with the approval and not before.
 *
 * @param decidedBy null while proposed
 * @param decisionReason why it was rejected or withdrawn; null otherwise
 */
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) ProposalStatus status,
        @Column(name = "proposed_by", updatable = false) String proposedBy,
        @Column(name = "proposed_at", updatable = false) Instant proposedAt,
        @Column(name = "decided_by") String decidedBy,
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "decision_reason") String decisionReason) {

    public static Proposal by(String officer, Instant at) {
        return new Proposal(ProposalStatus.PROPOSED, officer, at, null, null, null);
    }

    /**
     * @throws WrongState unless proposed
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it
     */
    public Proposal approved(String officer, Instant at) {
        requireProposed();
        FourEyes.require(proposedBy, officer, "proposed it");
        return decided(ProposalStatus.APPROVED, officer, at, null);
    }

    /**
     * @throws WrongState unless proposed
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed it; he may withdraw it
     */
    public Proposal rejected(String officer, Instant at, String reason) {
        requireProposed();
        FourEyes.require(proposedBy, officer, "proposed it");
        return decided(ProposalStatus.REJECTED, officer, at, reason);
    }

    /**
     * @throws WrongState unless proposed
     * @throws NotTheProposer for anybody else
     */
    public Proposal withdrawn(String officer, Instant at, String reason) {
        requireProposed();
        if (!officer.equals(proposedBy)) throw new NotTheProposer();
        return decided(ProposalStatus.WITHDRAWN, officer, at, reason);
    }

    private void requireProposed() {
        if (status != ProposalStatus.PROPOSED) throw new WrongState(status, ProposalStatus.PROPOSED);
    }

    private Proposal decided(ProposalStatus how, String officer, Instant at, String reason) {
        return new Proposal(how, proposedBy, proposedAt, officer, at, reason);
    }
}
