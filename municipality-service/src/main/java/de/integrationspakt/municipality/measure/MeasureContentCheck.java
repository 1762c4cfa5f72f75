package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.municipality.funding.ApplicantKinds;
import de.integrationspakt.municipality.funding.BudgetCopies;
import de.integrationspakt.municipality.funding.BudgetLine;
import de.integrationspakt.municipality.funding.Drawdown;
import de.integrationspakt.municipality.level.Levels;
import de.integrationspakt.municipality.registry.Register;
import de.integrationspakt.municipality.standard.Catalogue;
import de.integrationspakt.municipality.standard.MeasureType;
import de.integrationspakt.municipality.standard.Standard;
import jakarta.enterprise.context.ApplicationScoped;

/** What must hold before an applicant's words become a measure on a line. */
@ApplicationScoped
class MeasureContentCheck {
    /** Grants to measures run for at most 24 months in any version published so far; a third calendar year is the edge. */
    private static final int MOST_YEARS_AHEAD = 2;

    private final BudgetCopies budget;
    private final ApplicantKinds applicantKinds;
    private final Catalogue catalogue;
    private final Levels levels;
    private final Register register;

    MeasureContentCheck(
            BudgetCopies budget, ApplicantKinds applicantKinds, Catalogue catalogue, Levels levels, Register register) {
        this.budget = budget;
        this.applicantKinds = applicantKinds;
        this.catalogue = catalogue;
        this.levels = levels;
        this.register = register;
    }

    /** What the content was checked against. */
    record Checked(BudgetLine line, MeasureType type, Standard standard) {}

    /**
     * The line pays measures and is open; type, levels, district and period are known and fit; the answers are of the kind
     * their criteria ask for; something is left for the state to pay.
     *
     * @throws de.integrationspakt.kernel.http.NotYetKnown if the fact of the line has not arrived
     * @throws NotAMeasureLine if the line is drawn otherwise
     * @throws BudgetLineClosed if nothing may be drawn any more
     * @throws de.integrationspakt.municipality.funding.ApplicantNotAllowed if the programme is open to others only
     * @throws de.integrationspakt.municipality.standard.UnknownMeasureType if such a measure cannot begin on that day
     * @throws de.integrationspakt.municipality.level.UnknownLevel if the area has no such level
     * @throws Invalid for all other places
     */
    Checked require(Holder applicant, String budgetLine, String typeCode, MeasureContent content) {
        var line = budget.requireLine(budgetLine);
        if (line.drawdown() != Drawdown.MEASURE) {
            throw new NotAMeasureLine(line.code(), line.drawdown());
        }
        if (line.closed()) {
            throw new BudgetLineClosed(line.code());
        }
        applicantKinds.requireAllowed(line, applicant);
        return requireFit(line, applicant, typeCode, content);
    }

    /** The same for a measure as it stands, before it is handed in. */
    Checked require(Measure measure) {
        return require(
                measure.applicant(),
                measure.budgetLine(),
                measure.type(),
                measure.application().content());
    }

    /** The same for a measure that has its grant already: its line may be closed meanwhile. */
    Checked requireFit(BudgetLine line, Holder applicant, String typeCode, MeasureContent content) {
        var plan = content.plan();
        requirePeriod(line, plan);
        requirePlaces(applicant, plan);
        var type = catalogue.requireType(typeCode, plan.periodFrom());
        requireLevels(type, plan);
        var standard = catalogue.requireStandard(typeCode, plan.periodFrom());
        StandardCheck.requireUnderstood(standard, content.answers());
        if (content.costPlan().gap().cents() <= 0) {
            throw new Invalid("/content/financing", "field.nothingToGrant");
        }
        return new Checked(line, type, standard);
    }

    private void requireLevels(MeasureType type, Plan plan) {
        var from = plan.periodFrom();
        levels.require(type.area(), plan.entryLevel(), from, "/content/entryLevel");
        levels.require(type.area(), plan.exitLevel(), from, "/content/exitLevel");
        if (!levels.reaches(type.area(), plan.exitLevel(), plan.entryLevel(), from)) {
            throw new Invalid("/content/exitLevel", "field.exitLevel", plan.entryLevel());
        }
    }

    private static void requirePeriod(BudgetLine line, Plan plan) {
        if (plan.periodFrom().getYear() != line.year()) {
            throw new Invalid("/content/periodFrom", "field.beginsIn", line.year());
        }
        if (plan.periodTo().isBefore(plan.periodFrom()) || plan.periodTo().getYear() > line.year() + MOST_YEARS_AHEAD) {
            throw new Invalid("/content/periodTo", "field.endsUpTo", line.year() + MOST_YEARS_AHEAD);
        }
        if (plan.places() < plan.groups()) {
            throw new Invalid("/content/places", "field.placesPerGroup");
        }
    }

    private void requirePlaces(Holder applicant, Plan plan) {
        try {
            register.of(new DistrictKey(plan.district()), plan.periodFrom());
        } catch (NotFound unknown) {
            throw new Invalid("/content/district", "field.district");
        }
        if (applicant.kind() == Holder.Kind.MUNICIPALITY) {
            try {
                register.require(new Ags(applicant.value()), plan.periodFrom());
            } catch (NotFound unknown) {
                throw new Invalid("/applicant", "field.applicant");
            }
        }
    }
}
