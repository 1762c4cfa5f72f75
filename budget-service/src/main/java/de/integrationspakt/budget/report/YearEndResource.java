package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.access.Roles;
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

/** The account of a budget year, per title (Haushaltsrechnung, § 81 LHO). */
@Path("/reports/year-end")
@RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
@Tag(name = "Reports")
public class YearEndResource {

    private static final Table<YearEndRow> TABLE = Table.list(
                    "year-end",
                    "Haushaltsrechnung",
                    "Year-end account",
                    Column.<YearEndRow>text(
                            "level", "Ebene", "Level", row -> row.level().name()),
                    Column.text("chapter", "Kapitel", "Chapter", YearEndRow::chapter),
                    Column.text("title", "Titel", "Title", YearEndRow::title),
                    Column.text("budgetLine", "Haushaltsstelle", "Budget line", YearEndRow::budgetLine),
                    Column.euro("actual", "Ist-Ausgaben", "Actual", YearEndRow::actual),
                    Column.euro(
                            "carriedForward", "Zu übertragende Reste", "Carried forward", YearEndRow::carriedForward),
                    Column.euro(
                            "actualAndCarried", "Ist und Reste", "Actual and carried", YearEndRow::actualAndCarried),
                    Column.euro("appropriation", "Ansatz", "Appropriation", YearEndRow::appropriation),
                    Column.euro("transfers", "Umschichtungen", "Transfers", YearEndRow::transfers),
                    Column.euro(
                            "previousCarryOver",
                            "Reste des Vorjahres",
                            "Previous carry-over",
                            YearEndRow::previousCarryOver),
                    Column.euro("target", "Soll", "Target", YearEndRow::target),
                    Column.euro("difference", "Mehr/Weniger", "Difference", YearEndRow::difference),
                    Column.euro("commitments", "Eingegangene Verpflichtungen", "Commitments", YearEndRow::commitments))
            .rowsUnder("account");

    private static final String[] PRINTED = {
        "chapter",
        "title",
        "budgetLine",
        "actual",
        "carriedForward",
        "actualAndCarried",
        "appropriation",
        "transfers",
        "previousCarryOver",
        "target",
        "difference",
        "commitments"
    };

    private final AskLedger askLedger;
    private final ReadLines readLines;
    private final ReportAnswers answers;

    YearEndResource(AskLedger askLedger, ReadLines readLines, ReportAnswers answers) {
        this.askLedger = askLedger;
        this.readLines = readLines;
        this.answers = answers;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary = "The account of a budget year per title: actual against target, carry-overs, commitments entered",
            description =
                    "In the shape of § 81 LHO, with sums per title and chapter; now, or as the ledger stood at a moment.")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = YearEndView.class)),
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
                "year-end",
                asked.asOf(),
                new Filters()
                        .and("year", year)
                        .and("programme", programme)
                        .and("chapter", chapter)
                        .and("title", title)
                        .and("sort", asked.sort()));
        var account = YearEndRow.account(
                readLines.upTo(question.number(), new ReadLines.Filter(year, programme, chapter, title)));
        return answers.answer(
                format,
                question,
                TABLE.with(
                        "year-end-" + year,
                        question.notes(Note.of("year", "Haushaltsjahr", "Budget year", year), AskLedger.NAMES)),
                PRINTED,
                Rows.of(Sorting.sorted(account, TABLE.columns(), asked.sort())),
                YearEndRow::isSum);
    }

    /** The account as JSON; written row by row. */
    @Schema(name = "YearEndAccount")
    public record YearEndView(
            @Schema(examples = "year-end") String report,
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

            List<YearEndRow> account,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}
}
