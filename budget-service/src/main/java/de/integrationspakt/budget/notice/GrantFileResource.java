package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The file of a grant for an electronic records system. */
@Path("/reservations/{id}/file")
@Tag(name = "Notices")
public class GrantFileResource {

    private static final String ZIP = "application/zip";

    private final GrantFile grantFile;

    GrantFileResource(GrantFile grantFile) {
        this.grantFile = grantFile;
    }

    @GET
    @RolesAllowed({Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Produces(ZIP)
    @Operation(
            summary = "The whole file of a grant as one archive",
            description =
                    "A manifest with the SHA-256 of every part, the notices with their documents, all movements of money, the journal.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = ZIP, schema = @Schema(implementation = byte[].class)))
    public RestResponse<byte[]> get(@RestPath UUID id) {
        var archive = new ByteArrayOutputStream();
        grantFile.write(id, archive);
        return RestResponse.ResponseBuilder.ok(archive.toByteArray(), ZIP)
                .header("Content-Disposition", "attachment; filename=\"grant-" + id + ".zip\"")
                .build();
    }
}
