package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.municipality.standard.Standard;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A change of a granted measure (Änderungsantrag): another period, other places, cost or levels.
 *
 * <p>Where neither the grant nor a level changes, it holds at once. A grant never rises by an amendment: more money is a
 * new application.
 */
@Entity
@Table(name = "measure_amendment")
class Amendment {
    @Id
    private UUID id;

    private UUID measure;
    private int number;

    @Enumerated(EnumType.STRING)
    private AmendmentStatus status;

    private String reason;

    @Embedded
    private Plan plan;

    private long eligibleCents;
    private long grantCents;
    private String proposedBy;
    private Instant proposedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String decisionReason;

    @ElementCollection
    @CollectionTable(name = "measure_amendment_cost", joinColumns = @JoinColumn(name = "amendment"))
    @OrderColumn(name = "position")
    private List<PlannedCost> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_amendment_financing", joinColumns = @JoinColumn(name = "amendment"))
    @OrderColumn(name = "position")
    private List<Financing> financing = new ArrayList<>();

    protected Amendment() {}

    /**
     * The next amendment of the measure; its content has been checked.
     *
     * @throws StandardNotMet if it would miss a mandatory criterion
     * @throws NothingToGrant if nothing would be left to grant
     */
    static Amendment of(
            Measure measure,
            int number,
            Standard standard,
            Plan plan,
            CostPlan costPlan,
            String reason,
            String by,
            Instant at) {
        measure.requireAmendable(plan);
        StandardCheck.of(standard.criteria(), plan, measure.application().answers())
                .requireMandatory();
        var before = measure.decision();
        var grant = Examination.grant(standard, plan, costPlan.cost(), costPlan.financed());
        var amendment = new Amendment();
        amendment.id = Ids.next();
        amendment.measure = measure.id();
        amendment.number = number;
        amendment.reason = reason;
        amendment.plan = plan;
        amendment.costs.addAll(costPlan.costs());
        amendment.financing.addAll(costPlan.financing());
        amendment.eligibleCents = costPlan.cost().cents();
        amendment.grantCents = Math.min(before.grantCents(), grant.cents());
        amendment.proposedBy = by;
        amendment.proposedAt = at;
        boolean small = amendment.grantCents == before.grantCents() && plan.hasLevelsOf(measure.plan());
        amendment.status = small ? AmendmentStatus.IN_FORCE : AmendmentStatus.PROPOSED;
        return amendment;
    }

    /** An officer lets it hold, or not. */
    void decide(boolean approved, String reason, String by, Instant at) {
        if (status != AmendmentStatus.PROPOSED) {
            throw new WrongState(status, AmendmentStatus.PROPOSED);
        }
        FourEyes.require(proposedBy, by, "amendment " + id);
        status = approved ? AmendmentStatus.IN_FORCE : AmendmentStatus.REJECTED;
        decidedBy = by;
        decidedAt = at;
        decisionReason = reason;
    }

    boolean isInForce() {
        return status == AmendmentStatus.IN_FORCE;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    AmendmentStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    Plan plan() {
        return plan;
    }

    CostPlan costPlan() {
        return new CostPlan(List.copyOf(costs), List.copyOf(financing));
    }

    long eligibleCents() {
        return eligibleCents;
    }

    /** What is granted with it. */
    long grantCents() {
        return grantCents;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    String decisionReason() {
        return decisionReason;
    }
}
