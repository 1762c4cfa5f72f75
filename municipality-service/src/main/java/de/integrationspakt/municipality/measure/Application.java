package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.standard.Answer;
import de.integrationspakt.municipality.standard.Standard;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** What the applicant wrote: the plan, what it costs, and the answers to the standard of its first day. */
@Embeddable
class Application {
    private String standard;

    @Embedded
    private Plan plan;

    private long costCents;
    private long financedCents;

    @ElementCollection
    @CollectionTable(name = "measure_cost", joinColumns = @JoinColumn(name = "measure"))
    @OrderColumn(name = "position")
    private List<PlannedCost> costs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_financing", joinColumns = @JoinColumn(name = "measure"))
    @OrderColumn(name = "position")
    private List<Financing> financing = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_answer", joinColumns = @JoinColumn(name = "measure"))
    @OrderColumn(name = "position")
    private List<Answer> answers = new ArrayList<>();

    protected Application() {}

    /** Another version may have been put into force since it was written. */
    void meet(Standard standard) {
        this.standard = standard.id();
    }

    void write(Standard standard, MeasureContent content) {
        meet(standard);
        write(content.plan(), content.costPlan());
        replace(answers, content.answers());
    }

    void write(Plan plan, CostPlan costPlan) {
        this.plan = plan;
        replace(costs, costPlan.costs());
        replace(financing, costPlan.financing());
        costCents = costPlan.cost().cents();
        financedCents = costPlan.financed().cents();
    }

    /** In place, so that only rows that differ are written. */
    static <T> void replace(List<T> current, List<T> wanted) {
        while (current.size() > wanted.size()) {
            current.remove(current.size() - 1);
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i == current.size()) {
                current.add(wanted.get(i));
            } else if (!current.get(i).equals(wanted.get(i))) {
                current.set(i, wanted.get(i));
            }
        }
    }

    StandardCheck check(Standard standard) {
        return StandardCheck.of(standard.criteria(), plan, answers);
    }

    MeasureContent content() {
        return new MeasureContent(plan, costPlan(), answers());
    }

    /** Id of the version it has to meet. */
    String standard() {
        return standard;
    }

    Plan plan() {
        return plan;
    }

    Money cost() {
        return Money.ofCents(costCents);
    }

    Money financed() {
        return Money.ofCents(financedCents);
    }

    CostPlan costPlan() {
        return new CostPlan(List.copyOf(costs), List.copyOf(financing));
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }
}
