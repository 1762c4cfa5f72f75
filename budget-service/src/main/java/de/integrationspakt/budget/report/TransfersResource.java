package de.integrationspakt.budget.report;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.Period;
import de.integrationspakt.kernel.report.ReportParameters;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.report.Sorting;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Every transfer in the order of time (Zeitbuch). */
@Path("/reports/transfers")
@RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
@Tag(name = "Reports")
public class TransfersResource {

    private static final Table<ReadTransfers.Booked> TABLE = Table.list(
                    "transfers",
                    "Zeitbuch",
                    "Transfers",
                    Column.number("number", "Nummer", "Number", ReadTransfers.Booked::number),
                    Column.instant("at", "Gebucht am", "Booked at", ReadTransfers.Booked::at),
                    Column.date("effectiveOn", "Wertstellung", "Effective on", ReadTransfers.Booked::effectiveOn),
                    Column.text("kind", "Art", "Kind", ReadTransfers.Booked::kind),
                    Column.<ReadTransfers.Booked>text(
                            "budgetLine", "Haushaltsstelle", "Budget line", booked -> booked.from()
                                    .budgetLine()),
                    Column.<ReadTransfers.Booked>text(
                            "fromHolder", "Von Empfänger", "From holder", booked -> booked.from()
                                    .holder()),
                    Column.<ReadTransfers.Booked>text(
                            "fromAccount", "Von Konto", "From account", booked -> booked.from()
                                    .kind()),
                    Column.<ReadTransfers.Booked>text("toHolder", "An Empfänger", "To holder", booked -> booked.to()
                            .holder()),
                    Column.<ReadTransfers.Booked>text("toAccount", "An Konto", "To account", booked -> booked.to()
                            .kind()),
                    Column.money("amount", "Betrag", "Amount", ReadTransfers.Booked::amountCents),
                    Column.text("subject", "Gebucht für", "Booked for", ReadTransfers.Booked::subject),
                    Column.<ReadTransfers.Booked>text(
                            "id", "Kennung", "Id", booked -> booked.id().toString()))
            .rowsUnder("transfers");

    private final AskLedger askLedger;
    private final ReadTransfers readTransfers;
    private final Tables tables;
    private final Caller caller;

    TransfersResource(AskLedger askLedger, ReadTransfers readTransfers, Tables tables, Caller caller) {
        this.askLedger = askLedger;
        this.readTransfers = readTransfers;
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.NDJSON_TYPE})
    @Operation(
            summary = "Transfers as they were booked, in the order of time; by line, holder, kind, subject and period",
            description =
                    "Streamed and complete, however many there are; what cannot be finished breaks the connection.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = TransfersView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.NDJSON_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response read(
            @RestQuery String budgetLine,
            @RestQuery Holder holder,
            @RestQuery TransferKind kind,
            @RestQuery String subject,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to,
            @BeanParam ReportParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.NDJSON);
        var period = new Period(from, to);
        var question = askLedger.ask(
                "transfers",
                asked.asOf(),
                new Filters()
                        .and("budgetLine", budgetLine)
                        .and("holder", holder)
                        .and("kind", kind)
                        .and("subject", subject)
                        .and("from", from)
                        .and("to", to)
                        .and("sort", asked.sort()));
        var rows = readTransfers.upTo(
                question.number(),
                new Accounts.Filter(budgetLine, holder == null ? null : holder.value(), Visible.units(caller)),
                kind == null ? null : kind.name(),
                subject,
                period,
                Sorting.orderBy(asked.sort(), ReadTransfers.ORDERS, "number"));
        return tables.answer(format, TABLE.with("transfers", question.notes()), rows);
    }

    /** The report as JSON; written row by row. */
    @Schema(name = "TransfersReport")
    public record TransfersView(
            @Schema(examples = "transfers") String report,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(examples = "4711", description = "The last transfer that counts")
            long ledgerNumber,

            @Schema(description = "Null until a seal covers it, some seconds later")
            Sealed seal,

            List<TransferView> transfers,

            @Schema(description = "How many transfers; an answer without it was cut")
            long rows) {}

    /** A transfer between two accounts of a line; an empty holder stands for the line itself. */
    @Schema(name = "BookedTransfer")
    public record TransferView(
            long number,
            Instant at,
            @Schema(description = "Value date") LocalDate effectiveOn,
            TransferKind kind,
            String budgetLine,
            String fromHolder,
            @Schema(examples = "POT") String fromAccount,
            String toHolder,
            @Schema(examples = "SHARE") String toAccount,
            Money amount,

            @Schema(description = "What it was booked for: a line, run, reservation or payment order")
            String subject,

            String id) {}
}
