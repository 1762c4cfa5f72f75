package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Payment orders from preparation to the bank's confirmation. */
@Path("/payment-orders")
@Tag(name = "Payments")
public class PaymentOrdersResource {

    private final PaymentOrders orders;
    private final Payments payments;
    private final PreparePayments preparePayments;
    private final ReleasePayments releasePayments;
    private final CancelPayments cancelPayments;
    private final ConfirmPayments confirmPayments;
    private final FindDebtor findDebtor;
    private final Statement statement;
    private final Caller caller;

    PaymentOrdersResource(
            PaymentOrders orders,
            Payments payments,
            PreparePayments preparePayments,
            ReleasePayments releasePayments,
            CancelPayments cancelPayments,
            ConfirmPayments confirmPayments,
            FindDebtor findDebtor,
            Statement statement,
            Caller caller) {
        this.orders = orders;
        this.payments = payments;
        this.preparePayments = preparePayments;
        this.releasePayments = releasePayments;
        this.cancelPayments = cancelPayments;
        this.confirmPayments = confirmPayments;
        this.findDebtor = findDebtor;
        this.statement = statement;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.TREASURER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Collect all that is ordered on a budget line and due, one payment for each payee",
            description = "What has nobody to be paid to is listed and left for a later order.")
    public OrderView prepare(@NotNull @Valid OrderRequest request, @RestQuery boolean dryRun) {
        return view(preparePayments.prepare(request.budgetLine(), request.dueOn(), caller.subject()));
    }

    @POST
    @Path("/{id}/release")
    @RolesAllowed(Roles.TREASURER)
    @Idempotent
    @Operation(
            summary = "Release an order as a second treasurer",
            description = "Not by who prepared it, assessed or ordered an item of it, or changed an IBAN it pays to.")
    public OrderView release(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery boolean dryRun) {
        return booked(releasePayments.release(id, ifMatch, caller.subject()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/cancellation")
    @RolesAllowed(Roles.TREASURER)
    @Idempotent
    @Operation(
            summary = "Give up an order before its release",
            description = "What it would have paid is free for another order.")
    public OrderView cancel(
            @RestPath UUID id,
            @NotNull @Valid Cancellation cancellation,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return view(cancelPayments.cancel(id, cancellation.reason(), ifMatch, caller.subject()));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Roles.TREASURER)
    @Idempotent
    @Operation(
            summary = "The bank has executed the order: it is booked as paid",
            description = "All of its payments of which the bank has not said anything else.")
    public OrderView confirm(@RestPath UUID id, @NotNull @Valid Confirmation confirmation, @RestQuery boolean dryRun) {
        return booked(confirmPayments.confirm(id, confirmation.executedOn(), caller.subject()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TREASURER, Roles.GRANT_OFFICER, Roles.MINISTRY, Roles.AUDITOR})
    @Operation(summary = "One payment order")
    @APIResponse(
            responseCode = "200",
            description = "The order",
            content = @Content(schema = @Schema(implementation = OrderView.class)))
    public RestResponse<OrderView> get(@RestPath UUID id) {
        var order = orders.require(id);
        return ETags.tagged(view(order), order.version());
    }

    @GET
    @RolesAllowed({Roles.TREASURER, Roles.GRANT_OFFICER, Roles.MINISTRY, Roles.AUDITOR})
    @Operation(summary = "Payment orders, oldest first")
    public Page<OrderView> list(@RestQuery String budgetLine, @RestQuery OrderStatus status, @BeanParam Paging paging) {
        var after = paging.afterId();
        return Page.of(
                orders.after(after, budgetLine, status, paging.limit() + 1), paging, this::view, order -> order.id()
                        .toString());
    }

    @GET
    @Path("/{id}/payments")
    @RolesAllowed({Roles.TREASURER, Roles.GRANT_OFFICER, Roles.MINISTRY, Roles.AUDITOR, Roles.DISTRICT, Roles.CARRIER})
    @Operation(
            summary = "The payments of an order, and for whom each is",
            description = "A district sees those it gets, once the order is released: the list it forwards by.")
    public Page<PaymentView> payments(@RestPath UUID id) {
        var order = orders.require(id);
        var seen = payments.of(id).stream()
                .filter(payment ->
                        caller.isState() || (order.isReleased() && caller.reaches(new Holder(payment.payee()))))
                .map(PaymentView::of)
                .toList();
        return new Page<>(seen, null);
    }

    @GET
    @Path("/{id}/pain.001")
    @RolesAllowed(Roles.TREASURER)
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The payment file for the bank, ISO 20022 pain.001.001.09; there is none before release")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class)))
    public RestResponse<String> file(@RestPath UUID id) {
        var order = orders.require(id);
        order.requireReleased();
        var debtor =
                order.debtor().orElseGet(() -> findDebtor.of(order.budgetLine()).debtor());
        return RestResponse.ResponseBuilder.ok(
                        CreditTransferFile.write(order, debtor, payments.of(id)), MediaType.APPLICATION_XML_TYPE)
                .header("Content-Disposition", "attachment; filename=\"pain.001-" + id + ".xml\"")
                .build();
    }

    private OrderView view(PaymentOrder order) {
        return OrderView.of(order, payments.of(order.id()), payments.unpaid(order.id()), null);
    }

    private OrderView booked(PaymentOrder order) {
        var balances = statement.lines(List.of(order.budgetLine())).get(0);
        return OrderView.of(order, payments.of(order.id()), payments.unpaid(order.id()), LinePosition.of(balances));
    }

    /** What is to be paid, and when. */
    @Schema(name = "PaymentOrderRequest")
    public record OrderRequest(
            @NotNull @Size(min = 1, max = 40) @Schema(examples = "ILA-2017")
            String budgetLine,

            @NotNull
            @Schema(
                    examples = "2017-12-10",
                    description = "What is due on that day or before is paid; may lie in the past")
            LocalDate dueOn) {}

    /** Why an order is given up. */
    @Schema(name = "PaymentCancellation")
    public record Cancellation(
            @NotBlank @Size(max = 200) @Schema(examples = "Falscher Stichtag")
            String reason) {}

    /** What the bank said. */
    @Schema(name = "PaymentConfirmation")
    public record Confirmation(
            @NotNull @Schema(examples = "2017-12-11", description = "Today or before")
            LocalDate executedOn) {}
}
