package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Mergers, splits, transfers of parts and changes of keys. */
@Path("/territorial-changes")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
public class TerritorialChangesResource {
    private final TerritorialChanges changes;
    private final ProposeTerritorialChange proposeChange;
    private final ApproveTerritorialChange approveChange;
    private final RejectTerritorialChange rejectChange;
    private final Caller caller;

    TerritorialChangesResource(
            TerritorialChanges changes,
            ProposeTerritorialChange proposeChange,
            ApproveTerritorialChange approveChange,
            RejectTerritorialChange rejectChange,
            Caller caller) {
        this.changes = changes;
        this.proposeChange = proposeChange;
        this.approveChange = approveChange;
        this.rejectChange = rejectChange;
        this.caller = caller;
    }

    /** What is to be approved. */
    @Schema(name = "TerritorialChangeRequest")
    public record ChangeRequest(
            @NotNull ChangeKind kind,

            @NotNull @Schema(description = "First day of the new state", examples = "2018-01-01")
            LocalDate effectiveOn,

            @NotBlank
            @Size(max = 500)
            @Schema(examples = "Vereinbarung vom 12.10.2017, genehmigt vom Regierungspräsidium Freiburg")
            String legalSource,

            @Size(max = 2000) String note,

            @NotEmpty @Size(max = 1100) List<@NotNull Ags> predecessors,

            @NotEmpty @Size(max = 50) List<@NotNull Ags> successors,

            @Schema(
                    description = "Of a split: the successor that takes rights and duties of a municipality that ends;"
                            + " left out, that is decided later and nothing moves by itself")
            Ags legalSuccessor,

            @Size(max = 50) @Schema(description = "Those of the successors that the register does not know yet")
            List<@NotNull @Valid NewMunicipality> newMunicipalities,

            @Schema(description = "The import whose report suggested it")
            UUID registryImport) {

        ChangeContent content() {
            var newcomers = newMunicipalities == null
                    ? List.<ChangeContent.Newcomer>of()
                    : newMunicipalities.stream().map(NewMunicipality::newcomer).toList();
            return new ChangeContent(
                    kind, effectiveOn, legalSource, note, predecessors, successors, legalSuccessor, newcomers);
        }
    }

    /** A municipality that begins by the change, until the next register describes it. */
    @Schema(name = "NewMunicipalityRequest")
    public record NewMunicipality(
            @NotNull Ags ags,

            @NotBlank @Size(max = 50) @Schema(examples = "Neuheim, Stadt")
            String name,

            @NotNull MunicipalityType type,

            @NotNull @Min(0) @Schema(examples = "7000") Integer population,

            @NotNull @Min(0) @Schema(examples = "2400") Integer areaHectares,

            @NotNull
            @Pattern(regexp = "\\d{4}")
            @Schema(examples = "5007", description = "Its association: digits six to nine of the ARS")
            String association,

            @Pattern(regexp = "\\d{5}") @Schema(examples = "73230")
            String postcode) {

        ChangeContent.Newcomer newcomer() {
            var key = ags.value();
            var ars = key.substring(0, 5) + association + key.substring(5);
            return new ChangeContent.Newcomer(ags, new MasterData(ars, name, type, population, areaHectares, postcode));
        }
    }

    /** Why not. */
    @Schema(name = "TerritorialChangeRejection")
    public record Rejection(@NotBlank @Size(max = 2000) String reason) {}

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Propose a territorial change",
            description =
                    "Nothing ends or begins by it until a second officer approves. May be proposed before its day.")
    @APIResponse(
            responseCode = "201",
            description = "The proposal",
            content = @Content(schema = @Schema(implementation = TerritorialChangeView.class)))
    public RestResponse<TerritorialChangeView> propose(
            @NotNull @Valid ChangeRequest request,
            @Parameter(description = "Only say what would happen") @RestQuery boolean dryRun) {
        var change = proposeChange.propose(request.content(), request.registryImport(), caller.subject());
        return ETags.tagged(RestResponse.Status.CREATED, TerritorialChangeView.of(change), change.version());
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(
            summary = "Approve a territorial change, as another officer",
            description =
                    "From its day on. Keys end and begin; head counts, claims and shares of those that end follow the"
                            + " legal successor. 409 if the register says otherwise of that day.")
    @APIResponse(
            responseCode = "200",
            description = "The change as it now holds",
            content = @Content(schema = @Schema(implementation = TerritorialChangeView.class)))
    public RestResponse<TerritorialChangeView> approve(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @Parameter(description = "Only say what would happen") @RestQuery boolean dryRun) {
        var change = approveChange.approve(id, ifMatch, caller.subject());
        return ETags.tagged(TerritorialChangeView.of(change), change.version());
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Turn a proposed change down, or take one's own back")
    @APIResponse(
            responseCode = "200",
            description = "The change, rejected",
            content = @Content(schema = @Schema(implementation = TerritorialChangeView.class)))
    public RestResponse<TerritorialChangeView> reject(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid Rejection rejection) {
        var change = rejectChange.reject(id, ifMatch, rejection.reason(), caller.subject());
        return ETags.tagged(TerritorialChangeView.of(change), change.version());
    }

    @GET
    @Authenticated
    @Operation(summary = "List territorial changes, the oldest first")
    @APIResponse(responseCode = "200", description = "The changes that match")
    public Page<TerritorialChangeView> find(
            @RestQuery ChangeStatus status,
            @RestQuery ChangeKind kind,
            @Parameter(description = "Only those this municipality takes part in", example = "08116033") @RestQuery
                    Ags ags,
            @BeanParam Paging paging) {
        var found =
                changes.search(new TerritorialChanges.Search(status, kind, ags), paging.afterId(), paging.limit() + 1);
        return Page.of(
                found, paging, TerritorialChangeView::of, change -> change.id().toString());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(summary = "Read a territorial change")
    @APIResponse(
            responseCode = "200",
            description = "The change",
            content = @Content(schema = @Schema(implementation = TerritorialChangeView.class)))
    public RestResponse<TerritorialChangeView> read(@RestPath UUID id) {
        var change = changes.require(id);
        return ETags.tagged(TerritorialChangeView.of(change), change.version());
    }
}
