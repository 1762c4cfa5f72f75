package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.DistrictKey;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The districts, for everybody with a token. */
@Path("/districts")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class DistrictsResource {
    private final Districts districts;

    DistrictsResource(Districts districts) {
        this.districts = districts;
    }

    /** A rural or city district. */
    @Schema(name = "District")
    public record DistrictView(
            @Schema(examples = "08116") DistrictKey district,
            @Schema(examples = "Esslingen") String name,
            @Schema(examples = "Esslingen am Neckar") String seat,
            DistrictKind kind) {}

    /** All of them: there are 44, so the list has no pages. */
    public record DistrictList(List<DistrictView> items, String next) {}

    @GET
    @Operation(summary = "List the districts")
    @APIResponse(responseCode = "200", description = "All districts, by key")
    public DistrictList all() {
        return new DistrictList(
                districts.byKey().stream()
                        .map(d -> new DistrictView(d.key(), d.name(), d.seat(), d.kind()))
                        .toList(),
                null);
    }
}
