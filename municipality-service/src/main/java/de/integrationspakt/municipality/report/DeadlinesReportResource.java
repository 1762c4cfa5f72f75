package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.ReportAnswers;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What holders still have to do, and by when. */
@Path("/reports/deadlines")
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.CARRIER,
    Roles.STATISTICS_OFFICE,
    Roles.GRANT_OFFICER,
    Roles.MINISTRY,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@Tag(name = "Reports")
public class DeadlinesReportResource {
    private static final Table<Deadline> TABLE = Table.list(
                    "deadlines",
                    "Fristen",
                    "Deadlines",
                    Column.date("dueOn", "Fällig am", "Due on", Deadline::dueOn),
                    Column.number("daysLeft", "Tage", "Days left", Deadline::daysLeft),
                    Column.text("kind", "Was", "Kind", Deadline::kind),
                    Column.text("holder", "Wer", "Holder", Deadline::holder),
                    Column.text("name", "Name", "Name", Deadline::name),
                    Column.text("title", "Zu", "About", Deadline::title),
                    Column.<Deadline>text(
                            "subject",
                            "Vorgang",
                            "Subject",
                            deadline -> deadline.subject() == null
                                    ? null
                                    : deadline.subject().toString()))
            .rowsUnder("deadlines");

    private static final String[] PRINTED = {"dueOn", "daysLeft", "kind", "holder", "name", "title"};

    private final AskJournal askJournal;
    private final ReadDeadlines readDeadlines;
    private final ReportAnswers answers;
    private final Caller caller;
    private final Clock clock;

    DeadlinesReportResource(
            AskJournal askJournal, ReadDeadlines readDeadlines, ReportAnswers answers, Caller caller, Clock clock) {
        this.askJournal = askJournal;
        this.readDeadlines = readDeadlines;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a holder can have to do. */
    public enum Kind {
        HEAD_COUNT,
        CLAIM_QUERY,
        CLAIM_HEARING,
        REMEDY,
        MEASURE_QUERY,
        STATEMENT_OF_USE,
        STATEMENT_HEARING
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary = "What is still to be done, and by when; what is overdue comes first",
            description =
                    "Head counts, queries, hearings, remedies, statements of use. Days are those of Europe/Berlin.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = DeadlinesView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @Parameter(example = "08116033") @RestQuery Holder holder,
            @Parameter(description = "Any of these; may be given several times") @RestQuery @Size(max = 20)
                    List<Kind> kind,
            @Parameter(description = "Due on this day or before") @RestQuery LocalDate until,
            @Parameter(description = "A field of the rows; with - before it, the largest first") @RestQuery String sort,
            @BeanParam AskedFormat asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.PDF);
        var kinds = kind.stream().map(Enum::name).toList();
        var filter = new ReadDeadlines.Filter(
                district == null ? null : district.value(), holder == null ? null : holder.value(), kinds, until);
        var question = askJournal.ask(
                "deadlines",
                null,
                new Filters()
                        .and("district", filter.district())
                        .and("holder", filter.holder())
                        .and("kind", String.join(" ", kinds))
                        .and("until", until)
                        .and("sort", sort));
        var rows = readDeadlines.open(Berlin.today(clock), Reach.of(caller), filter);
        return answers.answer(
                format,
                question,
                TABLE.with("deadlines", question.notes()),
                PRINTED,
                Rows.of(Sorting.sorted(rows, TABLE.columns(), sort)),
                row -> false);
    }

    /** The report as JSON. */
    @Schema(name = "DeadlinesReport")
    public record DeadlinesView(
            @Schema(examples = "deadlines") String report,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(description = "How many entries of the journal the seal covers")
            long journalEntries,

            @Schema(description = "The first seal made after the moment; null until there is one")
            Sealed seal,

            List<Deadline> deadlines,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}

    /** Something to do. */
    @Schema(name = "Deadline")
    public record Deadline(
            @Schema(implementation = Kind.class) String kind,

            @Schema(description = "The claim, measure or statement; null for a head count")
            UUID subject,

            @Schema(examples = "08116033") String holder,
            String name,
            @Schema(description = "What it is about") String title,

            @Schema(description = "Null where no day is set")
            LocalDate dueOn,

            @Schema(description = "Below zero: overdue by so many")
            Long daysLeft) {}
}
