package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.intake.ImportJob;
import de.integrationspakt.kernel.intake.Intake;
import de.integrationspakt.kernel.table.Field;
import de.integrationspakt.kernel.table.Form;
import de.integrationspakt.kernel.table.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A file of occupancies: a row for each accommodation and month. */
@ApplicationScoped
class OccupancyFile implements Intake {
    static final Form FORM = Form.of(
            "occupancy",
            "Belegung",
            "Occupancy",
            Field.ags("ags", "Gemeindeschlüssel", "Municipality key").needed(),
            Field.text("number", "Nummer", "Number", 30).needed(),
            Field.shown("name", "Bezeichnung", "Name"),
            Field.shown("places", "Plätze", "Places"),
            Field.text("month", "Monat", "Month", 10).needed(),
            Field.number("persons", "Personen", "Persons").needed(),
            Field.text("reason", "Begründung", "Reason", 500));

    private final Accommodations accommodations;
    private final ReportOccupancy reportOccupancy;
    private final Caller caller;

    OccupancyFile(Accommodations accommodations, ReportOccupancy reportOccupancy, Caller caller) {
        this.accommodations = accommodations;
        this.reportOccupancy = reportOccupancy;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "OCCUPANCY";
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Optional<String> key(Line line, ImportJob job) {
        return Optional.of(line.text("ags") + "/" + line.text("number") + "/" + line.text("month"));
    }

    @Override
    public Taken take(Line line, ImportJob job) {
        var ags = AccommodationFile.agsOf(line, job);
        caller.mustReach(ags);
        var accommodation = accommodations
                .find(ags, line.text("number"))
                .orElseThrow(() -> new Invalid("/number", "field.unknownAccommodation"));
        long persons = line.number("persons");
        if (persons < 0 || persons > 100_000) throw new Invalid("/persons", "field.range", 0, 100_000);
        var reported = reportOccupancy.keep(accommodation, month(line), (int) persons, line.text("reason"), caller);
        return new Taken(accommodation.id().toString(), reported.changed());
    }

    /** As 2017-09 or 09.2017; a spreadsheet that makes a day of it counts as the month of that day. */
    private static Month month(Line line) {
        var text = line.text("month");
        if (text.matches("\\d{2}\\.\\d{4}")) text = text.substring(3) + "-" + text.substring(0, 2);
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) text = text.substring(0, 7);
        if (!text.matches(Month.FORM)) throw new Invalid("/month", "field.month");
        return new Month(text);
    }
}
