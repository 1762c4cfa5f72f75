package de.integrationspakt.budget.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
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

/** The versions of programmes' rules. */
@Path("/programmes/{code}/versions")
@Authenticated
@Tag(name = "Programmes")
public class ProgrammeVersionsResource {

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final DraftProgrammeVersion draftVersion;
    private final ApproveProgrammeVersion approveVersion;
    private final DiscardProgrammeVersion discardVersion;
    private final Caller caller;

    ProgrammeVersionsResource(
            Programmes programmes,
            ProgrammeVersions versions,
            DraftProgrammeVersion draftVersion,
            ApproveProgrammeVersion approveVersion,
            DiscardProgrammeVersion discardVersion,
            Caller caller) {
        this.programmes = programmes;
        this.versions = versions;
        this.draftVersion = draftVersion;
        this.approveVersion = approveVersion;
        this.discardVersion = discardVersion;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Draft the next version of a programme's rules", description = "Nothing is in force by it.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> draft(
            @RestPath String code, @NotNull @Valid RulesContent content, @RestQuery boolean dryRun) {
        return tagged(RestResponse.Status.CREATED, draftVersion.begin(code, content.rules(), caller.subject()));
    }

    @PUT
    @Path("/{version}")
    @RolesAllowed(Roles.MINISTRY)
    @Operation(
            summary = "Rewrite a draft",
            description = "Everybody who wrote on it is kept: none of them may approve it.")
    @APIResponse(
            responseCode = "200",
            description = "Rewritten, or as it was",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> rewrite(
            @RestPath String code,
            @RestPath int version,
            @NotNull @Valid RulesContent content,
            @RestHeader("If-Match") String ifMatch) {
        return tagged(
                RestResponse.Status.OK,
                draftVersion.rewrite(code, version, content.rules(), ifMatch, caller.subject()));
    }

    @POST
    @Path("/{version}/approval")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(
            summary = "Put a draft in force, as somebody who did not write on it",
            description = "The version that was open until then ends the day before. Rules in force are never edited. "
                    + "Open budget lines keep their version: what would change it is refused.")
    @APIResponse(
            responseCode = "200",
            description = "In force",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> approve(
            @RestPath String code,
            @RestPath int version,
            @RestQuery boolean dryRun,
            @RestHeader("If-Match") String ifMatch) {
        return tagged(RestResponse.Status.OK, approveVersion.approve(code, version, ifMatch, caller.subject()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{version}/discard")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Give a draft up; it is kept, but will never be in force")
    @APIResponse(
            responseCode = "200",
            description = "Discarded",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> discard(
            @RestPath String code,
            @RestPath int version,
            @NotNull @Valid DiscardRequest request,
            @RestQuery boolean dryRun) {
        return tagged(RestResponse.Status.OK, discardVersion.discard(code, version, request.reason()));
    }

    @GET
    @Operation(summary = "The versions of a programme's rules by number; only the state sees drafts and discarded ones")
    public Page<VersionView> list(
            @RestPath String code,
            @RestQuery @DefaultValue("PUBLISHED") @Parameter(description = "Only those of this status")
                    VersionStatus status) {
        programmes.require(code);
        return new Page<>(
                versions.of(code).stream()
                        .filter(version -> version.status() == status && sees(version))
                        .map(VersionView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{version}")
    @Operation(summary = "One version of a programme's rules")
    @APIResponse(
            responseCode = "200",
            description = "The version",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> get(@RestPath String code, @RestPath int version) {
        programmes.require(code);
        var found = versions.require(code, version);
        if (!sees(found)) throw new NotFound("programme version", code + "/" + version);
        return tagged(RestResponse.Status.OK, found);
    }

    private boolean sees(ProgrammeVersion version) {
        return version.inForce() || caller.isState();
    }

    private static RestResponse<VersionView> tagged(RestResponse.Status status, ProgrammeVersion version) {
        return ETags.tagged(status, VersionView.of(version), version.revision());
    }

    /** Why a draft is given up. */
    @Schema(name = "DiscardRequest")
    public record DiscardRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "The cabinet decided otherwise")
            String reason) {}

    /** The rules of a period, and how they came into force. */
    @Schema(name = "ProgrammeVersion")
    public record VersionView(
            @Schema(examples = "IM") String programme,
            @Schema(examples = "1") int version,
            VersionStatus status,
            @JsonUnwrapped RulesContent rules,

            @Schema(description = "Everybody who wrote on the draft; empty for what came with the schema")
            List<String> preparedBy,

            Instant preparedAt,
            String approvedBy,
            Instant approvedAt) {

        static VersionView of(ProgrammeVersion version) {
            return new VersionView(
                    version.programme(),
                    version.version(),
                    version.status(),
                    RulesContent.of(version.rules()),
                    version.preparedBy(),
                    version.preparedAt(),
                    version.approvedBy(),
                    version.approvedAt());
        }
    }
}
