package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.intake.ImportsResource;
import de.integrationspakt.kernel.intake.ImportsResource.ImportView;
import de.integrationspakt.kernel.intake.StartImport;
import de.integrationspakt.kernel.intake.Upload;
import de.integrationspakt.kernel.key.Ags;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A year of claims by file. */
@Path("/claim-imports")
@Tag(name = "Claims")
public class ClaimImportsResource {
    private final StartImport startImport;
    private final ClaimRows rows;
    private final ClaimLines lines;
    private final Tables tables;
    private final Caller caller;

    ClaimImportsResource(StartImport startImport, ClaimRows rows, ClaimLines lines, Tables tables, Caller caller) {
        this.startImport = startImport;
        this.rows = rows;
        this.lines = lines;
        this.tables = tables;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Idempotent(keepsDryRun = true)
    @Consumes({Format.CSV_TYPE, Format.XLSX_TYPE, Format.NDJSON_TYPE})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import claims",
            description =
                    "CSV and XLSX have a row for each cost or income, those of one claim under one reference, income behind the cost; NDJSON has a claim on each line, like the body of POST /claims with a reference. What was taken before is UNCHANGED, other content under the same reference is rejected.")
    @APIResponse(
            responseCode = "202",
            description = "The import; Location says where to look how far it is",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> take(
            @Parameter(description = "Whose claims they are", example = "08116033") @NotNull @RestQuery Ags ags,
            @Parameter(
                            description =
                                    "Hand each claim in: a line of NDJSON at once, rows when all of the claim's are there")
                    @RestQuery
                    boolean submit,
            @Parameter(description = "Do everything and keep nothing but what became of each row") @RestQuery
                    boolean dryRun,
            @NotNull Upload file) {
        caller.mustReach(ags);
        var parameters = Map.of(ClaimRows.SUBMIT, Boolean.toString(submit));
        var intake = file.format() == Format.NDJSON ? lines : rows;
        return ImportsResource.begun(startImport.start(intake, file, ags.value(), parameters, dryRun));
    }

    @GET
    @Path("/template")
    @Authenticated
    @Produces({Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(summary = "The columns of a file of claims, to be filled in")
    @APIResponse(
            responseCode = "200",
            description = "An empty table",
            content = {
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response template(@BeanParam AskedFormat asked) {
        return tables.answer(asked.among(Format.CSV, Format.XLSX), rows.form().template(), Rows.of(List.of()));
    }
}
