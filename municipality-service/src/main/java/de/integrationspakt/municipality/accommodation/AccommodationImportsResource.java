package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.intake.ImportsResource;
import de.integrationspakt.kernel.intake.ImportsResource.ImportView;
import de.integrationspakt.kernel.intake.StartImport;
import de.integrationspakt.kernel.intake.Upload;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Tables;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Accommodations and their occupancy by file. */
@Path("/")
@Tag(name = "Accommodations")
@Produces(MediaType.APPLICATION_JSON)
public class AccommodationImportsResource {
    private final StartImport startImport;
    private final AccommodationFile accommodationFile;
    private final OccupancyFile occupancyFile;
    private final Tables tables;
    private final Caller caller;

    AccommodationImportsResource(
            StartImport startImport,
            AccommodationFile accommodationFile,
            OccupancyFile occupancyFile,
            Tables tables,
            Caller caller) {
        this.startImport = startImport;
        this.accommodationFile = accommodationFile;
        this.occupancyFile = occupancyFile;
        this.tables = tables;
        this.caller = caller;
    }

    @POST
    @Path("accommodation-imports")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Idempotent(keepsDryRun = true)
    @Consumes({Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "Import accommodations",
            description = "Each row enters one, or changes the one of the same municipality and number.")
    @APIResponse(
            responseCode = "202",
            description = "The import; Location says where to look how far it is",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> accommodations(
            @Parameter(description = "Whose file it is: a municipality or a district", example = "08116")
                    @NotNull
                    @RestQuery
                    Holder unit,
            @Parameter(description = "Do everything and keep nothing but what became of each row") @RestQuery
                    boolean dryRun,
            @NotNull Upload file) {
        caller.mustReach(unit);
        return ImportsResource.begun(startImport.start(accommodationFile, file, unit.value(), Map.of(), dryRun));
    }

    @POST
    @Path("occupancy-imports")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Idempotent(keepsDryRun = true)
    @Consumes({Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(summary = "Import the occupancy of accommodations by month")
    @APIResponse(
            responseCode = "202",
            description = "The import; Location says where to look how far it is",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> occupancy(
            @Parameter(description = "Whose file it is: a municipality or a district", example = "08116")
                    @NotNull
                    @RestQuery
                    Holder unit,
            @Parameter(description = "Do everything and keep nothing but what became of each row") @RestQuery
                    boolean dryRun,
            @NotNull Upload file) {
        caller.mustReach(unit);
        return ImportsResource.begun(startImport.start(occupancyFile, file, unit.value(), Map.of(), dryRun));
    }

    @GET
    @Path("accommodation-imports/template")
    @Authenticated
    @Produces({Format.XLSX_TYPE, Format.CSV_TYPE})
    @Operation(summary = "The columns of an accommodation file, to be filled in")
    @APIResponse(responseCode = "200", description = "The template")
    public Response accommodationTemplate(@BeanParam AskedFormat asked) {
        return tables.answer(
                asked.among(Format.XLSX, Format.CSV), AccommodationTable.FORM.template(), Rows.of(List.of()));
    }

    @GET
    @Path("occupancy-imports/template")
    @Authenticated
    @Produces({Format.XLSX_TYPE, Format.CSV_TYPE})
    @Operation(summary = "The columns of an occupancy file, to be filled in")
    @APIResponse(responseCode = "200", description = "The template")
    public Response occupancyTemplate(@BeanParam AskedFormat asked) {
        return tables.answer(asked.among(Format.XLSX, Format.CSV), OccupancyFile.FORM.template(), Rows.of(List.of()));
    }
}
