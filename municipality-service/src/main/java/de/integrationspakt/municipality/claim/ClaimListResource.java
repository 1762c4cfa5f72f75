package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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

/** Claims in lists. */
@Path("/claims")
@Tag(name = "Claims")
public class ClaimListResource {
    private final FindClaims findClaims;
    private final WaitingClaims waitingClaims;
    private final Tables tables;
    private final Caller caller;

    ClaimListResource(FindClaims findClaims, WaitingClaims waitingClaims, Tables tables, Caller caller) {
        this.findClaims = findClaims;
        this.waitingClaims = waitingClaims;
        this.tables = tables;
        this.caller = caller;
    }

    /** A claim in a list. */
    @Schema(name = "ClaimSummary")
    public record ClaimSummary(
            UUID id,
            Ags ags,
            String budgetLine,
            ClaimKind kind,
            LocalDate periodFrom,
            LocalDate periodTo,
            int persons,
            ClaimStatus status,
            Money claimed,
            Money recognised) {

        static ClaimSummary of(Claim claim) {
            return new ClaimSummary(
                    claim.id(),
                    claim.ags(),
                    claim.budgetLine(),
                    claim.kind(),
                    claim.periodFrom(),
                    claim.periodTo(),
                    claim.persons(),
                    claim.status(),
                    claim.claimed(),
                    claim.recognised().orElse(null));
        }
    }

    /** A part of the list. */
    @Schema(name = "ClaimPage")
    public record ClaimPage(List<ClaimSummary> items, String next) {}

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(
            summary = "List claims",
            description = "Only those of the caller's units. As CSV or XLSX all that match; as JSON by pages.")
    @APIResponse(
            responseCode = "200",
            description = "The claims that match",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = ClaimPage.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response find(
            @BeanParam @Valid ClaimFilters filters, @BeanParam AskedFormat asked, @BeanParam Paging paging) {
        var search = filters.search(caller);
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        if (format != Format.JSON) {
            return tables.answer(format, ClaimTable.LIST, findClaims.all(search));
        }
        var found = findClaims.find(search, paging.after().orElse(null), paging.limit() + 1);
        return Response.ok(Page.of(found, paging, ClaimSummary::of, claim -> FindClaims.place(search.sort(), claim)))
                .build();
    }

    /** A refused claim for which there is money now. */
    @Schema(name = "WaitingClaim")
    public record WaitingView(
            UUID id,
            Ags ags,
            String budgetLine,
            Money claimed,

            @Schema(description = "What was recognised, and refused for want of money")
            Money recognised,

            @Schema(description = "What the share has left after the municipality's other claims")
            Money remaining) {}

    /** A part of the list. */
    @Schema(name = "WaitingClaimPage")
    public record WaitingPage(List<WaitingView> items, String next) {}

    @GET
    @Path("/waiting-for-money")
    @Produces(Format.JSON_TYPE)
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(
            summary = "List claims refused for want of money whose share has something left now",
            description = "They can be reassessed, such as by remainder-assessment.")
    @APIResponse(
            responseCode = "200",
            description = "The claims, the oldest first",
            content = @Content(schema = @Schema(implementation = WaitingPage.class)))
    public Page<WaitingView> waiting(
            @Parameter(example = "ILA-2020") @RestQuery String budgetLine, @BeanParam Paging paging) {
        var found = waitingClaims.find(
                budgetLine, caller.isState() ? null : caller.units(), paging.afterId(), paging.limit() + 1);
        return Page.of(
                found,
                paging,
                w -> new WaitingView(
                        w.id(), new Ags(w.ags()), w.budgetLine(), w.claimed(), w.recognised(), w.remaining()),
                w -> w.id().toString());
    }
}
