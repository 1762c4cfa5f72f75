package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.intake.ImportJob;
import de.integrationspakt.kernel.intake.Intake;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Field;
import de.integrationspakt.kernel.table.Form;
import de.integrationspakt.kernel.table.Line;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/** The counts of a district as a file: what goes out with what is known can be filled in and come in again. */
@ApplicationScoped
class HeadCountFile implements Intake {
    private static final String AGS = "ags";
    private static final String COHORT = "cohortPersons";
    private static final String FAMILY = "familyReunificationPersons";
    private static final String NOTE = "note";
    private static final String REASON = "reason";

    private static final Form FORM = Form.of(
            "head-counts",
            "Erhebung",
            "Head counts",
            Field.ags(AGS, "Gemeindeschlüssel", "Municipality key").needed(),
            Field.shown("name", "Gemeinde", "Municipality"),
            Field.number(COHORT, "Personen aus dem Zugang", "Cohort persons"),
            Field.number(FAMILY, "Familiennachzug", "Family reunification persons"),
            Field.text(NOTE, "Nachweis", "Evidence", 1000),
            Field.text(REASON, "Begründung der Korrektur", "Reason of the correction", 1000),
            Field.shown("persons", "Personen", "Persons"),
            Field.shown("standing", "Stand", "Standing"));

    /** Who has not reported has empty numbers; left empty, such a row changes nothing. */
    static final Table<ReadHeadCounts.Row> TABLE = Table.list(
            "head-counts",
            "Erhebung",
            "Head counts",
            Column.text(AGS, "Gemeindeschlüssel", "Municipality key", row -> row.municipality()
                    .ags()
                    .value()),
            Column.text("name", "Gemeinde", "Municipality", row -> row.municipality()
                    .name()),
            Column.number(COHORT, "Personen aus dem Zugang", "Cohort persons", number(Count::cohortPersons)),
            Column.number(
                    FAMILY,
                    "Familiennachzug",
                    "Family reunification persons",
                    number(Count::familyReunificationPersons)),
            Column.text(NOTE, "Nachweis", "Evidence", row -> row.latest()
                    .map(HeadCount::note)
                    .orElse(null)),
            Column.text(REASON, "Begründung der Korrektur", "Reason of the correction", row -> row.latest()
                    .map(HeadCount::reason)
                    .orElse(null)),
            Column.number("persons", "Personen", "Persons", number(Count::persons)),
            Column.text("standing", "Stand", "Standing", row -> Standing.of(row).name()));

    private final ReportHeadCount reportHeadCount;
    private final Surveys surveys;
    private final TransmittedCounts transmitted;
    private final Plausibility plausibility;
    private final Register register;
    private final Caller caller;

    HeadCountFile(
            ReportHeadCount reportHeadCount,
            Surveys surveys,
            TransmittedCounts transmitted,
            Plausibility plausibility,
            Register register,
            Caller caller) {
        this.reportHeadCount = reportHeadCount;
        this.surveys = surveys;
        this.transmitted = transmitted;
        this.plausibility = plausibility;
        this.register = register;
        this.caller = caller;
    }

    private static Function<ReadHeadCounts.Row, Long> number(Function<Count, Integer> of) {
        return row ->
                row.latest().map(latest -> of.apply(latest.count()).longValue()).orElse(null);
    }

    @Override
    public String kind() {
        return "HEAD_COUNTS";
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Optional<String> key(Line line, ImportJob job) {
        return Optional.of(line.text(AGS));
    }

    @Override
    public Taken take(Line line, ImportJob job) {
        var ags = ags(line, job);
        if (line.number(COHORT) == null && line.number(FAMILY) == null) return new Taken(null, false);
        int year = Integer.parseInt(job.parameter("year"));
        var count = new Count(persons(line, COHORT), persons(line, FAMILY));
        var report = new ReportHeadCount.Report(count, line.text(NOTE), line.text(REASON));
        var reported = reportHeadCount.take(year, ags, null, report, caller);
        name(line, year, ags, count);
        return new Taken(ags.value(), reported.isNew());
    }

    private static Ags ags(Line line, ImportJob job) {
        var text = line.text(AGS);
        if (!text.matches(Ags.FORM)) throw new Invalid("/" + AGS, "field.pattern");
        if (!text.startsWith(job.unit())) throw new Invalid("/" + AGS, "field.otherUnit", job.unit());
        return new Ags(text);
    }

    private static int persons(Line line, String column) {
        var persons = line.number(column);
        if (persons == null) throw new Invalid("/" + column, "field.required");
        if (persons < 0 || persons > Count.MOST) throw new Invalid("/" + column, "field.range", 0, Count.MOST);
        return persons.intValue();
    }

    /** What looks strange is noted beside the row, which is taken all the same. */
    private void name(Line line, int year, Ags ags, Count count) {
        var on = surveys.require(year).deadlines().referenceDate();
        var findings = Plausibility.findings(
                count,
                transmitted.persons(year - 1, ags),
                register.require(ags, on).population(),
                plausibility.limits(year));
        for (var finding : findings) {
            line.note(null, "plausibility." + finding.oddity(), finding.actual(), finding.compared(), finding.limit());
        }
    }
}
