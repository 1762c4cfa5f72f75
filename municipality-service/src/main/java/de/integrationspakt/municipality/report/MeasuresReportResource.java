package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.ReportAnswers;
import de.integrationspakt.kernel.report.ReportParameters;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.municipality.level.Area;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Every measure, as it is or was. */
@Path("/reports/measures")
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.CARRIER,
    Roles.GRANT_OFFICER,
    Roles.MINISTRY,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@Tag(name = "Reports")
public class MeasuresReportResource {
    private static final Table<ReportedMeasure> TABLE = Table.list(
                    "measures",
                    "Maßnahmen",
                    "Measures",
                    Column.text("measure", "Maßnahme", "Measure", ReportedMeasure::measure),
                    Column.text("applicant", "Träger", "Applicant", ReportedMeasure::applicant),
                    Column.text("district", "Kreis", "District", ReportedMeasure::district),
                    Column.text("budgetLine", "Haushaltsstelle", "Budget line", ReportedMeasure::budgetLine),
                    Column.text("area", "Bereich", "Area", ReportedMeasure::area),
                    Column.text("type", "Art", "Type", ReportedMeasure::type),
                    Column.text("title", "Titel", "Title", ReportedMeasure::title),
                    Column.text("provider", "Durchführung", "Provider", ReportedMeasure::provider),
                    Column.text("status", "Status", "Status", ReportedMeasure::status),
                    Column.text("entryLevel", "Einstieg", "Entry level", ReportedMeasure::entryLevel),
                    Column.text("exitLevel", "Ziel", "Exit level", ReportedMeasure::exitLevel),
                    Column.date("periodFrom", "Von", "From", ReportedMeasure::periodFrom),
                    Column.date("periodTo", "Bis", "To", ReportedMeasure::periodTo),
                    Column.<ReportedMeasure>number("places", "Plätze", "Places", row -> (long) row.places()),
                    Column.<ReportedMeasure>number(
                            "participants",
                            "Teilnehmende",
                            "Participants",
                            row -> row.participants() == null
                                    ? null
                                    : row.participants().longValue()),
                    Column.euro("cost", "Kosten", "Cost", ReportedMeasure::cost),
                    Column.euro("financed", "Von anderen", "Financed by others", ReportedMeasure::financed),
                    Column.euro("granted", "Bewilligt", "Granted", ReportedMeasure::granted),
                    Column.euro("paid", "Gezahlt", "Paid", ReportedMeasure::paid),
                    Column.euro("recovered", "Zurückgezahlt", "Recovered", ReportedMeasure::recovered))
            .rowsUnder("measures");

    private static final String[] PRINTED = {
        "applicant",
        "area",
        "type",
        "title",
        "status",
        "entryLevel",
        "exitLevel",
        "periodFrom",
        "periodTo",
        "places",
        "participants",
        "granted",
        "paid",
        "recovered"
    };

    private final AskJournal askJournal;
    private final ReadMeasureRows readMeasureRows;
    private final ReportAnswers answers;
    private final Caller caller;

    MeasuresReportResource(
            AskJournal askJournal, ReadMeasureRows readMeasureRows, ReportAnswers answers, Caller caller) {
        this.askJournal = askJournal;
        this.readMeasureRows = readMeasureRows;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary = "Measures by applicant, district, line, area, year and status",
            description =
                    "Now, or as they were at a moment: with the status, places, participants and amounts they had then.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = MeasuresView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @Parameter(example = "ILA-2020") @RestQuery @Size(max = 40) String budgetLine,
            @Parameter(description = "A year that the period touches", example = "2020") @RestQuery Integer year,
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @Parameter(example = "08116033") @RestQuery Holder applicant,
            @RestQuery Area area,
            @Parameter(description = "Any of these; may be given several times", example = "GRANTED")
                    @RestQuery
                    @Size(max = 20)
                    List<String> status,
            @BeanParam ReportParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.PDF);
        var filter = new ReadMeasureRows.Filter(
                budgetLine,
                year,
                district == null ? null : district.value(),
                applicant == null ? null : applicant.value(),
                area == null ? null : area.name(),
                status);
        var question = askJournal.ask(
                "measures",
                asked.asOf(),
                new Filters()
                        .and("budgetLine", budgetLine)
                        .and("year", year)
                        .and("district", filter.district())
                        .and("applicant", filter.applicant())
                        .and("area", filter.area())
                        .and("status", String.join(" ", status))
                        .and("sort", asked.sort()));
        var rows = readMeasureRows.rows(
                question.asOf(),
                Reach.of(caller),
                filter,
                Sorting.orderBy(asked.sort(), ReadMeasureRows.ORDERS, "applicant"));
        return answers.answer(format, question, TABLE.with("measures", question.notes()), PRINTED, rows, row -> false);
    }

    /** The report as JSON; written row by row. */
    @Schema(name = "MeasuresReport")
    public record MeasuresView(
            @Schema(examples = "measures") String report,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(description = "How many entries of the journal the seal covers")
            long journalEntries,

            @Schema(description = "The first seal made after the moment; null until there is one")
            Sealed seal,

            List<ReportedMeasure> measures,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}

    /** A measure as it was at the moment. */
    @Schema(name = "ReportedMeasure")
    public record ReportedMeasure(
            String measure,
            @Schema(examples = "08116033") String applicant,

            @Schema(description = "Where it is held", examples = "08116")
            String district,

            String budgetLine,
            @Schema(examples = "LANGUAGE") String area,
            @Schema(examples = "LANGUAGE_COURSE") String type,
            String title,
            String provider,
            @Schema(examples = "GRANTED") String status,
            @Schema(examples = "A0") String entryLevel,
            @Schema(examples = "A1") String exitLevel,
            LocalDate periodFrom,
            LocalDate periodTo,
            int places,

            @Schema(description = "How many took part then; null for one or two")
            Integer participants,

            Money cost,

            @Schema(description = "What others than the state pay")
            Money financed,

            Money granted,
            Money paid,
            Money recovered) {}
}
