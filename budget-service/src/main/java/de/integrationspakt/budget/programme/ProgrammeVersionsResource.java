package de.integrationspakt.budget.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
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
    private final Caller caller;

    ProgrammeVersionsResource(Programmes programmes, ProgrammeVersions versions, Caller caller) {
        this.programmes = programmes;
        this.versions = versions;
        this.caller = caller;
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
