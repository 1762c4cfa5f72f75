package de.integrationspakt.budget.report;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What is ordered and paid, item by item. */
@Path("/reports/payments")
@RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
@Tag(name = "Reports")
public class PaymentsReportResource {

    private static final Table<PaidItem> TABLE = Table.list(
                    "payments",
                    "Auszahlungen",
                    "Payments",
                    Column.text("budgetLine", "Haushaltsstelle", "Budget line", PaidItem::budgetLine),
                    Column.text("order", "Auszahlungsanordnung", "Payment order", PaidItem::order),
                    Column.text("status", "Status", "Status", PaidItem::status),
                    Column.date("dueOn", "Fällig am", "Due on", PaidItem::dueOn),
                    Column.date("executedOn", "Ausgeführt am", "Executed on", PaidItem::executedOn),
                    Column.date("failedOn", "Fehlgeschlagen am", "Failed on", PaidItem::failedOn),
                    Column.text("reason", "Grund der Bank", "Bank's reason", PaidItem::reason),
                    Column.date("forwardedOn", "Weitergeleitet am", "Forwarded on", PaidItem::forwardedOn),
                    Column.<PaidItem>number("payment", "Zahlung", "Payment", item -> (long) item.payment()),
                    Column.text("payee", "Zahlungsempfänger", "Payee", PaidItem::payee),
                    Column.text("payeeName", "Name", "Payee name", PaidItem::payeeName),
                    Column.text("iban", "IBAN", "IBAN", PaidItem::iban),
                    Column.text("holder", "Für", "Holder", PaidItem::holder),
                    Column.text("holderName", "Für (Name)", "Holder name", PaidItem::holderName),
                    Column.euro("amount", "Betrag", "Amount", PaidItem::amount),
                    Column.text("reference", "Verwendung", "Reference", PaidItem::reference),
                    Column.text("fileReference", "Aktenzeichen", "File reference", PaidItem::fileReference),
                    Column.text("reservation", "Festlegung", "Reservation", PaidItem::reservation),
                    Column.text("preparedBy", "Vorbereitet von", "Prepared by", PaidItem::preparedBy),
                    Column.text("releasedBy", "Freigegeben von", "Released by", PaidItem::releasedBy))
            .rowsUnder("payments");

    private final AskLedger askLedger;
    private final ReadPayments readPayments;
    private final Tables tables;

    PaymentsReportResource(AskLedger askLedger, ReadPayments readPayments, Tables tables) {
        this.askLedger = askLedger;
        this.readPayments = readPayments;
        this.tables = tables;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.NDJSON_TYPE})
    @Operation(
            summary = "What is ordered and paid, item by item: by line, year, payee, holder, status and period",
            description = "Now or as of a moment: an order counts once it was prepared, with the status it had then.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = PaymentsView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.NDJSON_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response read(
            @RestQuery String budgetLine,
            @RestQuery Integer year,
            @RestQuery Holder payee,
            @RestQuery Holder holder,
            @RestQuery @Parameter(example = "EXECUTED") String status,
            @RestQuery @Parameter(description = "Due on this day or later") LocalDate from,
            @RestQuery @Parameter(description = "Due on this day or before") LocalDate to,
            @BeanParam ReportParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.NDJSON);
        var question = askLedger.ask(
                "payments",
                asked.asOf(),
                new Filters()
                        .and("budgetLine", budgetLine)
                        .and("year", year)
                        .and("payee", payee)
                        .and("holder", holder)
                        .and("status", status)
                        .and("from", from)
                        .and("to", to)
                        .and("sort", asked.sort()));
        var rows = readPayments.asOf(
                question.asOf(),
                new ReadPayments.Filter(
                        budgetLine,
                        year,
                        payee == null ? null : payee.value(),
                        holder == null ? null : holder.value(),
                        status,
                        new Period(from, to)),
                Sorting.orderBy(asked.sort(), ReadPayments.ORDERS, "dueOn"));
        return tables.answer(format, TABLE.with("payments", question.notes(AskLedger.NAMES)), rows);
    }

    /** The report as JSON; written row by row. */
    @Schema(name = "PaymentsReport")
    public record PaymentsView(
            @Schema(examples = "payments") String report,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(examples = "4711", description = "The last transfer booked by then")
            long ledgerNumber,

            @Schema(description = "Null until a seal covers it, some seconds later")
            Sealed seal,

            @Schema(
                    examples = "TODAY",
                    description =
                            "Holders, chapters and titles are called as they are today, whatever the moment asked for")
            String names,

            List<PaidItem> payments,

            @Schema(description = "How many items; an answer without it was cut")
            long rows) {}

    /** A reservation, or a part of one, in a payment. */
    @Schema(name = "PaidItem")
    public record PaidItem(
            String budgetLine,
            String order,
            @Schema(examples = "EXECUTED") String status,
            LocalDate dueOn,
            LocalDate executedOn,
            LocalDate failedOn,

            @Schema(examples = "AC04", description = "Why the bank rejected it or gave it back")
            String reason,

            @Schema(description = "When its district forwarded it")
            LocalDate forwardedOn,

            @Schema(description = "Number of the payment within its order")
            int payment,

            String payee,
            String payeeName,
            String iban,
            @Schema(description = "Whom the money is for") String holder,
            String holderName,
            Money amount,
            String reference,
            @Schema(examples = "IM-2017/12") String fileReference,
            String reservation,
            String preparedBy,
            String releasedBy) {}
}
