package de.integrationspakt.budget.payee;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Bank accounts of holders. */
@Path("/payees")
@Tag(name = "Payments")
public class PayeesResource {

    private final Payees payees;
    private final PutPayee putPayee;
    private final Caller caller;

    PayeesResource(Payees payees, PutPayee putPayee, Caller caller) {
        this.payees = payees;
        this.putPayee = putPayee;
        this.caller = caller;
    }

    @PUT
    @Path("/{holder}")
    @RolesAllowed(Roles.TREASURER)
    @Operation(
            summary = "Name or change the account a holder is paid on",
            description = "Who changes the IBAN may not release a payment to it.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = PayeeView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content = @Content(schema = @Schema(implementation = PayeeView.class)))
    public RestResponse<PayeeView> put(
            @RestPath Holder holder, @NotNull @Valid PayeeRequest request, @RestHeader("If-Match") String ifMatch) {
        var put = putPayee.put(holder, request.name(), request.iban(), request.address(), ifMatch, caller.subject());
        return ETags.tagged(
                put.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                PayeeView.of(put.payee()),
                put.payee().version());
    }

    @GET
    @Path("/{holder}")
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR, Roles.MINISTRY, Roles.DISTRICT, Roles.MUNICIPALITY, Roles.CARRIER})
    @Operation(summary = "The account a holder is paid on")
    @APIResponse(
            responseCode = "200",
            description = "The payee",
            content = @Content(schema = @Schema(implementation = PayeeView.class)))
    public RestResponse<PayeeView> get(@RestPath Holder holder) {
        caller.mustReach(holder);
        var payee = payees.require(holder);
        return ETags.tagged(PayeeView.of(payee), payee.version());
    }

    @GET
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR, Roles.MINISTRY})
    @Operation(summary = "All payees in the order of their keys")
    public Page<PayeeView> list(@BeanParam Paging paging) {
        var rows = payees.find("holder > ?1", Sort.by("holder"), paging.after().orElse(""))
                .range(0, paging.limit())
                .list();
        return Page.of(rows, paging, PayeeView::of, Payee::holder);
    }

    /** A bank account. */
    @Schema(name = "PayeeRequest")
    public record PayeeRequest(
            @NotBlank @Size(max = 70) @Schema(examples = "Landkreis Esslingen")
            String name,

            @NotBlank @Size(max = 42) @Schema(examples = "DE89 3704 0044 0532 0130 00")
            String iban,

            @Valid Address address) {}

    /** A holder's bank account. */
    @Schema(name = "Payee")
    public record PayeeView(
            Holder holder,
            @Schema(examples = "Landkreis Esslingen") String name,
            @Schema(examples = "DE89370400440532013000") String iban,

            @Schema(description = "Written into payment files")
            Address address,

            String ibanChangedBy,
            Instant ibanChangedAt) {

        static PayeeView of(Payee payee) {
            return new PayeeView(
                    new Holder(payee.holder()),
                    payee.name(),
                    payee.iban(),
                    payee.address(),
                    payee.ibanChangedBy(),
                    payee.ibanChangedAt());
        }
    }
}
