package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.ReportAnswers;
import de.integrationspakt.kernel.report.ReportParameters;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Note;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How a budget year is executed (Haushaltsüberwachung). */
@Path("/reports/execution")
@RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
@Tag(name = "Reports")
public class ExecutionResource {

    private static final Table<ExecutionLine> TABLE = Table.list(
                    "execution",
                    "Haushaltsüberwachung",
                    "Budget execution",
                    Column.text("budgetLine", "Haushaltsstelle", "Budget line", ExecutionLine::budgetLine),
                    Column.euro("appropriation", "Gesamtsoll", "Appropriation", ExecutionLine::appropriation),
                    Column.euro("allocated", "Zugewiesen", "Allocated", ExecutionLine::allocated),
                    Column.euro("reserved", "Festgelegt", "Reserved", ExecutionLine::reserved),
                    Column.euro("paid", "Gezahlt", "Paid", ExecutionLine::paid),
                    Column.euro("available", "Verfügbar", "Available", ExecutionLine::available),
                    Column.euro("approved", "Ansatz", "Approved", ExecutionLine::approved),
                    Column.euro("carriedOver", "Ausgaberest", "Carried over", ExecutionLine::carriedOver),
                    Column.euro("transfers", "Umschichtungen", "Transfers", ExecutionLine::transfers),
                    Column.euro("lapsed", "Verfallen", "Lapsed", ExecutionLine::lapsed),
                    Column.euro("blocked", "Gesperrt", "Blocked", ExecutionLine::blocked),
                    Column.euro("receivable", "Forderungen", "Receivable", ExecutionLine::receivable),
                    Column.euro("commitments", "Verpflichtungen", "Commitments", ExecutionLine::commitments),
                    Column.text("programme", "Programm", "Programme", ExecutionLine::programme),
                    Column.text("chapter", "Kapitel", "Chapter", ExecutionLine::chapter),
                    Column.text("title", "Titel", "Title", ExecutionLine::title))
            .rowsUnder("lines");

    private static final String[] PRINTED = {
        "chapter",
        "title",
        "budgetLine",
        "approved",
        "carriedOver",
        "transfers",
        "lapsed",
        "appropriation",
        "blocked",
        "allocated",
        "reserved",
        "paid",
        "available",
        "commitments"
    };

    private final AskLedger askLedger;
    private final ReadLines readLines;
    private final ReportAnswers answers;

    ExecutionResource(AskLedger askLedger, ReadLines readLines, ReportAnswers answers) {
        this.askLedger = askLedger;
        this.readLines = readLines;
        this.answers = answers;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary =
                    "The lines of a budget year: appropriation, allocated, reserved, paid, available; now or as of a moment",
            description = "Names the last transfer it counts; the same number gives the same figures for ever.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = ExecutionView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @RestQuery @NotNull @Min(2015) @Max(2100) Integer year,
            @RestQuery String programme,
            @RestQuery String chapter,
            @RestQuery String title,
            @BeanParam ReportParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.PDF);
        var question = askLedger.ask(
                "execution",
                asked.asOf(),
                new Filters()
                        .and("year", year)
                        .and("programme", programme)
                        .and("chapter", chapter)
                        .and("title", title)
                        .and("sort", asked.sort()));
        var lines = readLines.upTo(question.number(), new ReadLines.Filter(year, programme, chapter, title)).stream()
                .map(ExecutionLine::of)
                .toList();
        return answers.answer(
                format,
                question,
                TABLE.with(
                        "execution-" + year,
                        question.notes(Note.of("year", "Haushaltsjahr", "Budget year", year), AskLedger.NAMES)),
                PRINTED,
                Rows.of(Sorting.sorted(lines, TABLE.columns(), asked.sort())),
                line -> false);
    }

    /** The report as JSON; written row by row. */
    @Schema(name = "ExecutionReport")
    public record ExecutionView(
            @Schema(examples = "execution") String report,
            @Schema(examples = "2017") int year,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(examples = "4711", description = "The last transfer that counts")
            long ledgerNumber,

            @Schema(description = "Null until a seal covers it, some seconds later")
            Sealed seal,

            @Schema(
                    examples = "TODAY",
                    description =
                            "Holders, chapters and titles are called as they are today, whatever the moment asked for")
            String names,

            List<ExecutionLine> lines,

            @Schema(description = "How many lines; an answer without it was cut")
            long rows) {}

    /** A line of the report: available is what is neither blocked nor reserved nor paid, whether allocated or not. */
    @Schema(name = "ExecutionLine")
    public record ExecutionLine(
            @Schema(examples = "IM-2017") String budgetLine,

            @Schema(description = "What the line may spend in all: approved + carriedOver + transfers − lapsed")
            Money appropriation,

            Money allocated,
            Money reserved,
            Money paid,
            Money available,

            @Schema(description = "Put on the line by parliament, with amendments")
            Money approved,

            @Schema(description = "Carried over from the year before, less what was carried into the next")
            Money carriedOver,

            @Schema(description = "Moved here from other lines, less what was moved to others")
            Money transfers,

            Money lapsed,
            Money blocked,

            @Schema(description = "Claw-backs beyond what holders had left, zero or negative")
            Money receivable,

            @Schema(description = "Bound at the expense of later years; not part of this year's money")
            Money commitments,

            String programme,
            @Schema(examples = "0908") String chapter,
            @Schema(examples = "633 01") String title) {

        static ExecutionLine of(LineFigures line) {
            return new ExecutionLine(
                    line.budgetLine(),
                    Money.ofCents(line.targetCents()),
                    line.allocated(),
                    Money.ofCents(line.reservedCents()),
                    Money.ofCents(line.paidCents()),
                    line.available(),
                    Money.ofCents(line.approvedCents()),
                    Money.ofCents(line.carriedInCents() - line.carriedOutCents()),
                    Money.ofCents(line.movedInCents() - line.movedOutCents()),
                    Money.ofCents(line.lapsedCents()),
                    Money.ofCents(line.blockedCents()),
                    Money.ofCents(line.receivableCents()),
                    Money.ofCents(line.commitmentCents()),
                    line.programme(),
                    line.chapter(),
                    line.title());
        }
    }
}
