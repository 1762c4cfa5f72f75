package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.standard.Outcome;
import de.integrationspakt.municipality.standard.Standard;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What officers found and decided. Three people: who handed in, who assessed, who approved. */
@Embeddable
class Examination {
    @Embedded
    private Decision decision;

    /** How often the grant of the present request fell. */
    private int reductions;

    @ElementCollection
    @CollectionTable(name = "measure_verdict", joinColumns = @JoinColumn(name = "measure"))
    @OrderColumn(name = "position")
    private List<Verdict> verdicts = new ArrayList<>();

    protected Examination() {}

    void submitted(String by) {
        verdicts.clear();
        decision = Decision.submitted(by);
    }

    void voided() {
        verdicts.clear();
        decision = decision().unassessed();
    }

    /** A verdict on each criterion, and the grant by the rate. */
    void assess(Application application, Standard standard, Assessment assessment, String by, String what) {
        FourEyes.require(decision().submittedBy(), by, what);
        var judged = application.check(standard).judge(assessment.verdicts());
        var eligible = assessment.eligibleOf(application.cost());
        var grant = grant(standard, application.plan(), eligible, application.financed());
        Application.replace(verdicts, judged);
        decision = decision().assessed(eligible.cents(), assessment.eligibleReason(), grant.cents(), by);
    }

    /** By the standard's rate; {@link NothingToGrant} if others pay all of it. */
    static Money grant(Standard standard, Plan plan, Money eligible, Money financed) {
        var grant = standard.rate().grant(plan.teachingUnits(), plan.groups(), eligible, financed);
        if (grant.cents() <= 0) {
            throw new NothingToGrant(eligible, financed);
        }
        return grant;
    }

    void approve(String by, LocalDate on, String what) {
        FourEyes.require(decision().assessedBy(), by, what);
        FourEyes.require(decision().submittedBy(), by, what);
        var missed = verdicts.stream()
                .filter(verdict -> verdict.verdict() == Outcome.NOT_MET)
                .map(Verdict::criterion)
                .toList();
        if (!missed.isEmpty()) {
            throw new StandardNotMet(missed);
        }
        decision = decision().approved(by, on);
        reductions = 0;
    }

    /** A running measure changed. @return whether its grant fell */
    boolean change(long eligibleCents, long grantCents) {
        boolean falls = grantCents < decision().grantCents();
        decision = decision().changed(eligibleCents, grantCents);
        if (falls) {
            reductions++;
        }
        return falls;
    }

    Decision decision() {
        return decision == null ? Decision.NONE : decision;
    }

    int reductions() {
        return reductions;
    }

    List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }
}
