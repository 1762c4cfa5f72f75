package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What holders were paid: when, through whom, and whether it was forwarded. */
@Path("/payments")
@Tag(name = "Payments")
public class PaymentsResource {

    private final PaidItems items;
    private final ReadPaidItems readPaidItems;
    private final Tables tables;
    private final Caller caller;

    PaymentsResource(PaidItems items, ReadPaidItems readPaidItems, Tables tables, Caller caller) {
        this.items = items;
        this.readPaidItems = readPaidItems;
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(
            summary = "What released orders pay, for whom and through whom; a municipality sees its own",
            description = "As CSV or XLSX the payment advice of a holder, whole; as JSON by pages.")
    @APIResponse(
            responseCode = "200",
            description = "The payments",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = PaidItemPage.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(
            @RestQuery Holder holder,
            @RestQuery Holder payee,
            @RestQuery String budgetLine,
            @RestQuery PaymentStatus status,
            @RestQuery @Parameter(description = "Only what a district has, or has not yet, confirmed to have forwarded")
                    Boolean forwarded,
            @BeanParam AskedFormat asked,
            @BeanParam Paging paging) {
        var filter = new PaidItems.Filter(
                null,
                null,
                holder == null ? null : holder.value(),
                payee == null ? null : payee.value(),
                budgetLine,
                status,
                forwarded,
                Visible.units(caller));
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        return format == Format.JSON
                ? Response.ok(page(filter, paging)).build()
                : tables.answer(format, PaymentTables.ADVICE, readPaidItems.all(filter));
    }

    private Page<PaidItemView> page(PaidItems.Filter filter, Paging paging) {
        var after = paging.after().orElse(ReadPaidItems.FIRST);
        if (!after.matches("[0-9a-f-]{36}\\|\\d{1,9}\\|[0-9a-f-]{36}\\|\\d{1,9}"))
            throw new Malformed("/cursor", "field.cursor");
        return Page.of(items.after(filter, after, paging.limit() + 1), paging, PaidItemView::of, PaidItem::key);
    }

    /** What a holder was paid. */
    @Schema(name = "PaidItem")
    public record PaidItemView(
            UUID paymentOrder,
            @Schema(examples = "1") int number,
            @Schema(examples = "ILA-2017") String budgetLine,
            @Schema(description = "Whom it is for") Holder holder,
            Money amount,

            @Schema(description = "Of it, what the holder owes and does not get")
            Money withheld,

            LocalDate dueOn,
            String reference,

            @Schema(description = "Aktenzeichen: line and number", examples = "ILA-2017/4711")
            String fileReference,

            @Schema(description = "Who gets it from the bank: the holder, or the district that forwards it")
            Holder payee,

            String payeeName,
            PaymentStatus status,
            LocalDate executedOn,

            @Schema(description = "When it was rejected or came back")
            LocalDate failedOn,

            @Schema(examples = "AC04") String reason,

            @Schema(description = "When the district confirmed that it had forwarded it")
            LocalDate forwardedOn) {

        static PaidItemView of(PaidItem item) {
            return new PaidItemView(
                    item.paymentOrder(),
                    item.number(),
                    item.budgetLine(),
                    new Holder(item.holder()),
                    Money.ofCents(item.amountCents()),
                    Money.ofCents(item.withheldCents()),
                    item.dueOn(),
                    item.reference(),
                    item.fileReference(),
                    new Holder(item.payee()),
                    item.payeeName(),
                    item.status(),
                    item.executedOn(),
                    item.failedOn(),
                    item.reason(),
                    item.forwardedOn());
        }
    }

    /** A part of the list. */
    @Schema(name = "PaidItemPage")
    public record PaidItemPage(List<PaidItemView> items, String next) {}
}
