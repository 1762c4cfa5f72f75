package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Claims as municipalities write and read them; what officers do is in {@link ClaimDecisionsResource}. */
@Path("/claims")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimsResource {
    private final Claims claims;
    private final DraftClaim draftClaim;
    private final EditClaim editClaim;
    private final Findings findings;
    private final Caller caller;

    ClaimsResource(Claims claims, DraftClaim draftClaim, EditClaim editClaim, Findings findings, Caller caller) {
        this.claims = claims;
        this.draftClaim = draftClaim;
        this.editClaim = editClaim;
        this.findings = findings;
        this.caller = caller;
    }

    /** A new claim. */
    @Schema(name = "NewClaim")
    public record NewClaim(
            @NotNull @Schema(examples = "08116033") Ags ags,

            @NotNull @Size(min = 1, max = 40) @Schema(examples = "ILA-2020")
            String budgetLine,

            @Schema(description = "SINGLE if not given; ADVANCE and INTERIM are set off by the FINAL settlement")
            ClaimKind kind,

            @Size(min = 1, max = 100)
            @Schema(description = "The municipality's own name for it, once among its claims", examples = "UK-2020-017")
            String reference,

            @NotNull @Schema(examples = "2020-01-01", description = "First day, in the line's year")
            LocalDate periodFrom,

            @NotNull @Schema(examples = "2020-06-30", description = "Last day, in the line's year")
            LocalDate periodTo,

            @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "268")
            Integer persons,

            @NotEmpty @Size(max = 500) List<@NotNull @Valid NewItem> items,
            @Size(max = 50) List<@NotNull @Valid NewIncome> income) {

        ClaimHead head() {
            return new ClaimHead(ags, budgetLine, kind == null ? ClaimKind.SINGLE : kind, reference);
        }

        ClaimContent content() {
            return ClaimsResource.content(periodFrom, periodTo, persons, items, income);
        }
    }

    /** Other content of a claim; its municipality and line stay. */
    @Schema(name = "EditedClaim")
    public record EditedClaim(
            @NotNull @Schema(examples = "2020-01-01") LocalDate periodFrom,
            @NotNull @Schema(examples = "2020-06-30") LocalDate periodTo,

            @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "268")
            Integer persons,

            @NotEmpty @Size(max = 500) List<@NotNull @Valid NewItem> items,
            @Size(max = 50) List<@NotNull @Valid NewIncome> income) {

        ClaimContent content() {
            return ClaimsResource.content(periodFrom, periodTo, persons, items, income);
        }
    }

    /** One cost. */
    @Schema(name = "NewCostItem")
    public record NewItem(
            @NotNull @Size(min = 1, max = 40) @Schema(examples = "RENT", description = "Code of a cost category")
            String category,

            @NotNull @Amount(minCents = 1, maxCents = MOST_CENTS)
            Money amount,

            @Size(max = 500)
            @Schema(
                    examples = "Rent of the home in Schlierbacher Strasse",
                    description = "Needed as the reason where the category is eligible only with one")
            String description,

            @Schema(description = "In which accommodation it arose")
            UUID accommodationId) {}

    /** Money the municipality got for the same accommodation. */
    @Schema(name = "NewIncome")
    public record NewIncome(
            @NotNull Income.Kind kind,

            @NotNull @Amount(minCents = 1, maxCents = MOST_CENTS)
            Money amount) {}

    /** One billion euro: above any appropriation of the pact, so a larger amount is a slip of the pen. */
    static final long MOST_CENTS = 100_000_000_000L;

    private static ClaimContent content(
            LocalDate from, LocalDate to, int persons, List<NewItem> items, List<NewIncome> income) {
        return new ClaimContent(
                from,
                to,
                persons,
                items.stream()
                        .map(i -> CostItem.of(
                                i.category(), i.description(), i.amount().cents(), i.accommodationId()))
                        .toList(),
                income == null
                        ? List.of()
                        : income.stream()
                                .map(i -> new Income(i.kind(), i.amount().cents()))
                                .toList());
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin a claim",
            description =
                    "Claimed is cost less income; below zero only in a final settlement. 409 NOT_YET_KNOWN while the"
                            + " budget line's fact is still on its way.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public RestResponse<ClaimView> draft(@NotNull @Valid NewClaim claim) {
        var draft = draftClaim.draft(claim.head(), claim.content(), caller);
        return ETags.tagged(RestResponse.Status.CREATED, view(draft), draft.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rewrite a draft, or a claim that was queried")
    @APIResponse(
            responseCode = "200",
            description = "The claim with its new content",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public RestResponse<ClaimView> edit(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid EditedClaim claim) {
        var edited = editClaim.edit(id, ifMatch, claim.content(), caller);
        return ETags.tagged(view(edited), edited.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Transactional
    @Operation(summary = "Read a claim")
    @APIResponse(
            responseCode = "200",
            description = "The claim with items, findings and history",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public RestResponse<ClaimView> read(@RestPath UUID id) {
        var claim = claims.require(id);
        caller.mustReach(claim.ags());
        return ETags.tagged(view(claim), claim.version());
    }

    private ClaimView view(Claim claim) {
        return ClaimView.of(claim, findings.of(claim));
    }
}
