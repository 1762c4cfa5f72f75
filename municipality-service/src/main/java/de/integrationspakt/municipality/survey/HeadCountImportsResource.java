package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.intake.ImportsResource;
import de.integrationspakt.kernel.intake.ImportsResource.ImportView;
import de.integrationspakt.kernel.intake.StartImport;
import de.integrationspakt.kernel.intake.Upload;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.table.Format;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A whole district's counts by file. */
@Path("/surveys/{year}/head-count-imports")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class HeadCountImportsResource {
    private final Surveys surveys;
    private final StartImport startImport;
    private final HeadCountFile headCountFile;
    private final Caller caller;

    HeadCountImportsResource(Surveys surveys, StartImport startImport, HeadCountFile headCountFile, Caller caller) {
        this.surveys = surveys;
        this.startImport = startImport;
        this.headCountFile = headCountFile;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.DISTRICT)
    @Idempotent(keepsDryRun = true)
    @Consumes({Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "Import the counts of a district",
            description =
                    "A row is what PUT …/head-counts/{ags} takes; GET …/head-counts?district=&format=xlsx gives the file to"
                            + " fill in, with what is known. A row without numbers changes nothing. What looks strange is noted with the row.")
    @APIResponse(
            responseCode = "202",
            description = "The import; Location says where to look how far it is",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> take(
            @Parameter(example = "2020") @RestPath int year,
            @Parameter(example = "08116") @NotNull @RestQuery DistrictKey district,
            @Parameter(description = "Do everything and keep nothing but what became of each row") @RestQuery
                    boolean dryRun,
            @NotNull Upload file) {
        caller.mustReach(district);
        surveys.require(year);
        return ImportsResource.begun(startImport.start(
                headCountFile, file, district.value(), Map.of("year", Integer.toString(year)), dryRun));
    }
}
