package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.municipality.funding.BudgetLine;
import de.integrationspakt.municipality.funding.Drawdown;
import de.integrationspakt.municipality.standard.AStandard;
import de.integrationspakt.municipality.standard.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A language course of Kirchheim's for rule tests: 100 units, 16 places, 6,000 EUR, of which the town pays 500. */
final class AMeasure {
    static final Instant AT = Instant.parse("2027-01-15T09:00:00Z");
    static final BudgetLine LINE = new BudgetLine("VWV-DEUTSCH-2027", "VWV-DEUTSCH", 1, 2027, Drawdown.MEASURE, false);

    private AMeasure() {}

    static Plan plan(int units, int places, LocalDate from) {
        return new Plan(
                "German A1",
                "Volkshochschule",
                "08116",
                TargetGroup.WOMEN,
                "de,ar",
                1,
                places,
                units,
                "A0",
                "A1",
                from,
                LocalDate.of(2027, 7, 31));
    }

    static CostPlan costs(long cents) {
        return new CostPlan(
                List.of(new PlannedCost(CostKind.FEES, null, cents)),
                List.of(new Financing(FinancingKind.OWN_MEANS, null, 50_000)));
    }

    static List<Answer> answers() {
        return List.of(
                new Answer("STAFF_QUALIFICATION", null, "BAMF_ADMISSION", null, null),
                new Answer("FINAL_TEST", null, null, true, null));
    }

    static Measure draft(Plan plan, List<Answer> answers) {
        var checked = new MeasureContentCheck.Checked(LINE, AStandard.type(), AStandard.ofLanguageCourses());
        return Measure.draft(
                new Holder("08116033"), checked, new MeasureContent(plan, costs(600_000), answers), "town", AT);
    }

    static Measure submitted(Plan plan, List<Answer> answers) {
        var measure = draft(plan, answers);
        measure.submit(AStandard.ofLanguageCourses(), "town", AT);
        return measure;
    }

    static Measure assessed(LocalDate from) {
        var measure = submitted(plan(100, 16, from), answers());
        measure.assess(AStandard.ofLanguageCourses(), new Assessment(List.of(), null, null), "officer-a", AT);
        return measure;
    }
}
