package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.line.EndProposal;
import de.integrationspakt.budget.line.EndProposal.Ending;
import de.integrationspakt.budget.line.ProposalStatus;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
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

/** Closings of a line's year, from preparation to decision. */
@Path("/year-closings")
@Tag(name = "Year closing")
public class YearClosingsResource {

    private final YearClosings closings;
    private final ClosingItems items;
    private final PrepareYearClosing prepareYearClosing;
    private final ApproveYearClosing approveYearClosing;
    private final EndProposal endProposal;
    private final Caller caller;

    YearClosingsResource(
            YearClosings closings,
            ClosingItems items,
            PrepareYearClosing prepareYearClosing,
            ApproveYearClosing approveYearClosing,
            EndProposal endProposal,
            Caller caller) {
        this.closings = closings;
        this.items = items;
        this.prepareYearClosing = prepareYearClosing;
        this.approveYearClosing = approveYearClosing;
        this.endProposal = endProposal;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Prepare the closing of a line's year: per holder what is spent, bound, carried over and lapses",
            description =
                    "Moves no money; with dryRun a preview that is not kept. May be repeated on a closed line once something bound was set free.")
    public ClosingView prepare(@NotNull @Valid ClosingRequest request, @RestQuery boolean dryRun) {
        var prepared = prepareYearClosing.prepare(
                request.budgetLine(), request.successor(), request.reason(), caller.subject());
        return ClosingView.of(
                prepared.closing(), prepared.items().stream().map(ItemView::of).toList(), null);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER})
    @Idempotent
    @Operation(
            summary = "Approve a closing as a second person: money is carried over or lapses, the line is closed",
            description = "Books exactly what was prepared; 409 CLOSING_OUTDATED when money moved on the line since.")
    public ClosingView approve(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery boolean dryRun) {
        var approved = approveYearClosing.approve(id, ifMatch, caller.subject());
        return ClosingView.of(approved.closing(), null, approved.balances());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/rejection")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER})
    @Idempotent
    @Operation(summary = "Reject a closing as a second person")
    public ClosingView reject(
            @RestPath UUID id,
            @NotNull @Valid ClosingEndRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return ClosingView.of(
                endProposal.reject(
                        id, closings::lock, "year-closing", new Ending(ifMatch, caller.subject(), request.reason())),
                null,
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/withdrawal")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER})
    @Idempotent
    @Operation(summary = "Take one's own closing back")
    public ClosingView withdraw(
            @RestPath UUID id,
            @NotNull @Valid ClosingEndRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return ClosingView.of(
                endProposal.withdraw(
                        id, closings::lock, "year-closing", new Ending(ifMatch, caller.subject(), request.reason())),
                null,
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER, Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "One closing")
    @APIResponse(
            responseCode = "200",
            description = "The closing",
            content = @Content(schema = @Schema(implementation = ClosingView.class)))
    public RestResponse<ClosingView> get(@RestPath UUID id) {
        var closing = closings.require(id);
        return ETags.tagged(ClosingView.of(closing, null, null), closing.version());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER, Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Closings, oldest first")
    public Page<ClosingView> list(
            @RestQuery String budgetLine, @RestQuery ProposalStatus status, @BeanParam Paging paging) {
        var after = paging.afterId();
        return Page.of(
                closings.after(after, budgetLine, status, paging.limit() + 1),
                paging,
                closing -> ClosingView.of(closing, null, null),
                closing -> closing.id().toString());
    }

    @GET
    @Path("/{id}/items")
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "What is left of each share and what becomes of it; a municipality sees its own")
    public Page<ItemView> items(@RestPath UUID id, @BeanParam Paging paging) {
        closings.require(id);
        var rows = items.page(id, Visible.units(caller), paging.after().orElse(null), paging.limit() + 1);
        return Page.of(rows, paging, ItemView::of, Remainder::holder);
    }

    /** Which line's year is to be closed. */
    @Schema(name = "YearClosingRequest")
    public record ClosingRequest(
            @NotNull @Size(min = 1, max = 40) @Schema(examples = "IM-2017")
            String budgetLine,

            @Size(min = 1, max = 40)
            @Schema(
                    examples = "IM-2018",
                    description =
                            "Gets what is carried over; none: the only open line of the next year with the same programme and drawdown")
            String successor,

            @Size(min = 1, max = 500) @Schema(examples = "Jahresabschluss 2017")
            String reason) {}

    /** Why a closing ends without effect. */
    @Schema(name = "YearClosingEndRequest")
    public record ClosingEndRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "Eine Zahlung fehlt noch")
            String reason) {}
}
