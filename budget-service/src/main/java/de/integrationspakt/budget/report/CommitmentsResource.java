package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.ReportAnswers;
import de.integrationspakt.kernel.report.ReportParameters;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import jakarta.annotation.security.RolesAllowed;
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

/** What is bound and not paid, by the year in which it falls due. */
@Path("/reports/commitments")
@RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
@Tag(name = "Reports")
public class CommitmentsResource {

    private static final Table<CommitmentRow> TABLE = Table.list(
                    "commitments",
                    "Offene Verpflichtungen nach Fälligkeit",
                    "Open commitments by due year",
                    Column.<CommitmentRow>number(
                            "dueYear",
                            "Fällig im Jahr",
                            "Due year",
                            row -> row.dueYear() == null ? null : row.dueYear().longValue()),
                    Column.text("budgetLine", "Haushaltsstelle", "Budget line", CommitmentRow::budgetLine),
                    Column.text("programme", "Programm", "Programme", CommitmentRow::programme),
                    Column.text("holder", "Empfänger", "Holder", CommitmentRow::holder),
                    Column.text("name", "Name", "Name", CommitmentRow::name),
                    Column.euro("amount", "Betrag", "Amount", CommitmentRow::amount))
            .rowsUnder("commitments");

    private static final String[] PRINTED = {"dueYear", "budgetLine", "programme", "holder", "name", "amount"};

    private final AskLedger askLedger;
    private final ReadCommitments readCommitments;
    private final ReportAnswers answers;

    CommitmentsResource(AskLedger askLedger, ReadCommitments readCommitments, ReportAnswers answers) {
        this.askLedger = askLedger;
        this.readCommitments = readCommitments;
        this.answers = answers;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.PDF_TYPE})
    @Operation(
            summary = "What is reserved and not paid, by due year, line and holder, with sums; now or as of a moment",
            description =
                    "This year's reservations and those at the expense of later years. Sorted by another field, it comes without sums.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = CommitmentsView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @RestQuery String budgetLine,
            @RestQuery String programme,
            @RestQuery Holder holder,
            @RestQuery Integer dueYear,
            @BeanParam ReportParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.PDF);
        var question = askLedger.ask(
                "commitments",
                asked.asOf(),
                new Filters()
                        .and("budgetLine", budgetLine)
                        .and("programme", programme)
                        .and("holder", holder)
                        .and("dueYear", dueYear)
                        .and("sort", asked.sort()));
        var rows = readCommitments.upTo(
                question.number(),
                new ReadCommitments.Filter(budgetLine, programme, holder == null ? null : holder.value(), dueYear));
        return answers.answer(
                format,
                question,
                TABLE.with("commitments", question.notes(AskLedger.NAMES)),
                PRINTED,
                Rows.of(
                        asked.isSorted()
                                ? Sorting.sorted(rows, TABLE.columns(), asked.sort())
                                : CommitmentRow.withSums(rows)),
                CommitmentRow::isSum);
    }

    /** The report as JSON; written row by row. */
    @Schema(name = "CommitmentsReport")
    public record CommitmentsView(
            @Schema(examples = "commitments") String report,

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

            List<CommitmentRow> commitments,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}
}
