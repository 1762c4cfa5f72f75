package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A released order as the state's accounting system books it. */
@Path("/payment-orders/{id}/order-file")
@Tag(name = "Payments")
public class OrderFileResource {

    private final PaymentOrders orders;
    private final FindBudgetLine lines;
    private final ReadPaidItems readPaidItems;
    private final Tables tables;

    OrderFileResource(PaymentOrders orders, FindBudgetLine lines, ReadPaidItems readPaidItems, Tables tables) {
        this.orders = orders;
        this.lines = lines;
        this.readPaidItems = readPaidItems;
        this.tables = tables;
    }

    @GET
    @Produces({Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSON_TYPE})
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "The order file for the state's accounting system; there is none before release",
            description = "An entry for each item: chapter, title, year, file reference, amount, payee, who ordered and"
                    + " who released. Columns are only ever added at the end.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = OrderFile.class))
            })
    public Response read(@RestPath UUID id, @BeanParam AskedFormat asked) {
        var order = orders.require(id);
        order.requireReleased();
        var line = lines.require(order.budgetLine());
        var rows = readPaidItems.all(PaidItems.Filter.ofOrder(id));
        return tables.answer(
                asked.among(Format.CSV, Format.XLSX, Format.JSON),
                PaymentTables.ORDER.with("order-file-" + id, List.of()),
                taker -> rows.each(item ->
                        taker.take(new PaymentTables.Ordered(line.chapter(), line.title(), line.year(), item))));
    }

    /** The columns of the CSV as fields. */
    @Schema(name = "OrderFile")
    public record OrderFile(List<Object> items, String next) {}
}
