package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a payee does with a payment that is for others. */
@Path("/payment-orders/{id}/payments/{number}")
@Tag(name = "Payments")
public class ForwardingResource {

    private final ForwardPayment forwardPayment;
    private final PaidItems items;
    private final ReadPaidItems readPaidItems;
    private final Tables tables;
    private final Caller caller;

    ForwardingResource(
            ForwardPayment forwardPayment, PaidItems items, ReadPaidItems readPaidItems, Tables tables, Caller caller) {
        this.forwardPayment = forwardPayment;
        this.items = items;
        this.readPaidItems = readPaidItems;
        this.tables = tables;
        this.caller = caller;
    }

    @POST
    @Path("/forwarding")
    @RolesAllowed(Roles.DISTRICT)
    @Idempotent
    @Operation(
            summary = "The district has forwarded an executed payment to those it is for",
            description =
                    "Once; they see it in their payments and their change feed. The same day again changes nothing.")
    public PaymentView forward(
            @RestPath UUID id, @RestPath int number, @NotNull @Valid Forwarding forwarding, @RestQuery boolean dryRun) {
        return PaymentView.of(forwardPayment.forward(id, number, forwarding.forwardedOn()));
    }

    @GET
    @Path("/advice")
    @Produces({Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSON_TYPE})
    @RolesAllowed({
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.LOCAL_AUDITOR
    })
    @Operation(
            summary = "The advice of a payment: whom it is for, with how much of it",
            description = "The payee sees all of it, a beneficiary its own part.")
    @APIResponse(
            responseCode = "200",
            description = "The advice",
            content = {
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = PaymentAdvice.class))
            })
    public Response advice(@RestPath UUID id, @RestPath int number, @BeanParam AskedFormat asked) {
        var all = PaidItems.Filter.ofPayment(id, number, List.of(""));
        if (items.after(all, ReadPaidItems.FIRST, 1).isEmpty()) throw new NotFound("payment", id + "/" + number);
        var own = PaidItems.Filter.ofPayment(id, number, Visible.units(caller));
        if (items.after(own, ReadPaidItems.FIRST, 1).isEmpty()) throw new ForeignUnit(id + "/" + number);
        return tables.answer(
                asked.among(Format.CSV, Format.XLSX, Format.JSON),
                PaymentTables.ADVICE.with("payment-advice-" + id + "-" + number, List.of()),
                readPaidItems.all(own));
    }

    /** When the money was forwarded. */
    @Schema(name = "PaymentForwarding")
    public record Forwarding(
            @NotNull @Schema(examples = "2017-12-12", description = "Between the execution and today")
            LocalDate forwardedOn) {}

    /** The columns of the CSV as fields. */
    @Schema(name = "PaymentAdvice")
    public record PaymentAdvice(List<Object> items, String next) {}
}
