package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
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
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Shares that members of a group put together. */
@Path("/poolings")
@Tag(name = "Pooling")
public class PoolingsResource {

    private final Poolings poolings;
    private final ProposePooling proposePooling;
    private final PreparePooling preparePooling;
    private final PoolShares poolShares;
    private final ReturnShares returnShares;
    private final Caller caller;

    PoolingsResource(
            Poolings poolings,
            ProposePooling proposePooling,
            PreparePooling preparePooling,
            PoolShares poolShares,
            ReturnShares returnShares,
            Caller caller) {
        this.poolings = poolings;
        this.proposePooling = proposePooling;
        this.preparePooling = preparePooling;
        this.poolShares = poolShares;
        this.returnShares = returnShares;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.GRANT_OFFICER, Roles.MUNICIPALITY, Roles.DISTRICT})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Propose that the members of a group put their shares of a line together",
            description =
                    "Moves no money. A member without a stated part puts in all it has left when the money moves.")
    public PoolingView propose(@NotNull @Valid PoolingRequest request, @RestQuery boolean dryRun) {
        caller.mustReach(request.group());
        return PoolingView.of(proposePooling.propose(
                request.group().value(), request.budgetLine(), request.stated(), caller.subject()));
    }

    @POST
    @Path("/{id}/consents")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Idempotent
    @Operation(summary = "Consent as a member, or as its district in its place, which is marked")
    public PoolingView consent(@RestPath UUID id, @NotNull @Valid ConsentRequest request, @RestQuery boolean dryRun) {
        caller.mustReach(request.member());
        var member = request.member().value();
        // The state consents for nobody: it is who confirms.
        if (caller.isState()) throw new ForeignUnit(member);
        boolean inItsPlace = !caller.units().contains(member);
        return PoolingView.of(preparePooling.consent(id, member, caller.subject(), inItsPlace));
    }

    @POST
    @Path("/{id}/examination")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Examine a pooling that all members consented to")
    public PoolingView examine(@RestPath UUID id, @RestQuery boolean dryRun) {
        return PoolingView.of(preparePooling.examine(id, caller.subject()));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Confirm it as another officer: the shares move to the group",
            description =
                    "All in one transaction or none. 409 INSUFFICIENT_FUNDS when a member does not have its stated part.")
    public PoolingView confirm(@RestPath UUID id, @RestQuery boolean dryRun) {
        return PoolingView.of(poolShares.confirm(id, caller.subject()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/cancellation")
    @RolesAllowed({Roles.GRANT_OFFICER, Roles.MUNICIPALITY, Roles.DISTRICT})
    @Idempotent
    @Operation(summary = "Give it up, as the grant office or a member, before any money has moved")
    public PoolingView cancel(@RestPath UUID id, @NotNull @Valid ReasonRequest request, @RestQuery boolean dryRun) {
        caller.mustReach(new Holder(poolings.require(id).group()));
        return PoolingView.of(preparePooling.cancel(id, request.reason()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/return")
    @RolesAllowed({Roles.GRANT_OFFICER, Roles.MUNICIPALITY, Roles.DISTRICT})
    @Idempotent
    @Operation(summary = "Ask for what the group has not used to go back to the members")
    public PoolingView askReturn(@RestPath UUID id, @NotNull @Valid ReasonRequest request, @RestQuery boolean dryRun) {
        caller.mustReach(new Holder(poolings.require(id).group()));
        return PoolingView.of(preparePooling.askReturn(id, caller.subject(), request.reason()));
    }

    @POST
    @Path("/{id}/return/confirmation")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Confirm the return as another officer: the unused money goes back",
            description = "In proportion to what each member handed over, to the cent, ties to the lower key.")
    public PoolingView confirmReturn(@RestPath UUID id, @RestQuery boolean dryRun) {
        return PoolingView.of(returnShares.confirm(id, caller.subject()));
    }

    @GET
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "Poolings, oldest first; a member sees those of its groups")
    public Page<PoolingView> list(
            @RestQuery Holder group,
            @RestQuery String budgetLine,
            @RestQuery PoolingStatus status,
            @BeanParam Paging paging) {
        return Page.of(
                poolings.page(
                        paging.afterId(),
                        group == null ? null : group.value(),
                        budgetLine,
                        status,
                        caller.isState() ? null : caller.units(),
                        paging.limit() + 1),
                paging,
                PoolingView::of,
                pooling -> pooling.id().toString());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "One pooling")
    public PoolingView get(@RestPath UUID id) {
        var pooling = poolings.require(id);
        caller.mustReach(new Holder(pooling.group()));
        return PoolingView.of(pooling);
    }

    /** What is to be put together. */
    @Schema(name = "PoolingRequest")
    public record PoolingRequest(
            @NotNull Holder group,

            @NotNull @Size(min = 1, max = 40) @Schema(examples = "IM-2017")
            String budgetLine,

            @Size(max = 1101)
            @Schema(description = "Members that put in a stated part; all others put in their whole share")
            List<@NotNull @Valid StatedPart> parts) {

        Map<String, Long> stated() {
            var stated = new HashMap<String, Long>();
            for (var part : parts == null ? List.<StatedPart>of() : parts) {
                stated.put(part.member().value(), part.amount().cents());
            }
            return stated;
        }
    }

    /** A part of a member's share. */
    @Schema(name = "StatedPart")
    public record StatedPart(
            @NotNull Holder member,
            @NotNull @Amount(minCents = 1) Money amount) {}

    /** Who consents. */
    @Schema(name = "ConsentRequest")
    public record ConsentRequest(@NotNull Holder member) {}

    /** Why. */
    @Schema(name = "PoolingReason")
    public record ReasonRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "Die Stelle wird nicht besetzt")
            String reason) {}
}
