package de.integrationspakt.kernel.sample;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.intake.ImportsResource;
import de.integrationspakt.kernel.intake.StartImport;
import de.integrationspakt.kernel.intake.Upload;
import de.integrationspakt.kernel.table.Format;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/item-imports")
public class ItemImportsResource {
    @Inject
    StartImport startImport;

    @Inject
    ItemFile items;

    @POST
    @Idempotent(keepsDryRun = true)
    @RolesAllowed({Roles.DISTRICT, Roles.MINISTRY})
    @Consumes({Format.CSV_TYPE, Format.XLSX_TYPE, Format.NDJSON_TYPE})
    @Operation(hidden = true)
    public RestResponse<ImportsResource.ImportView> take(
            @RestQuery String unit, @RestQuery boolean dryRun, Upload file) {
        return ImportsResource.begun(startImport.start(items, file, unit, Map.of("colour", "red"), dryRun));
    }
}
