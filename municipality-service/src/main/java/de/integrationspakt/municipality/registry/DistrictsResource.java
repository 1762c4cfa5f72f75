package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The districts, for everybody with a token. */
@Path("/districts")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class DistrictsResource {
    private final DistrictVersions districts;
    private final Clock clock;

    DistrictsResource(DistrictVersions districts, Clock clock) {
        this.districts = districts;
        this.clock = clock;
    }

    /** A rural or city district. */
    @Schema(name = "District")
    public record DistrictView(
            @Schema(examples = "08116") DistrictKey district,
            @Schema(examples = "Esslingen") String name,
            @Schema(examples = "Esslingen am Neckar") String seat,
            DistrictKind kind,

            @Schema(description = "First day of this version")
            LocalDate validFrom,

            @Schema(description = "Last day of this version, null while it holds")
            LocalDate validTo) {

        static DistrictView of(DistrictVersion d) {
            return new DistrictView(
                    d.key(),
                    d.name(),
                    d.seat(),
                    d.kind(),
                    d.validFrom(),
                    d.validTo().orElse(null));
        }
    }

    /** All of them: there are 44, so the list has no pages. */
    public record DistrictList(List<DistrictView> items, String next) {}

    @GET
    @Operation(summary = "List the districts")
    @APIResponse(responseCode = "200", description = "All districts of the day, by key")
    public DistrictList all(@Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on) {
        var day = on == null ? Berlin.today(clock) : on;
        return new DistrictList(districts.on(day).stream().map(DistrictView::of).toList(), null);
    }

    @GET
    @Path("/{district}/versions")
    @Operation(
            summary = "Read how a district changed",
            description = "A district ends with its last municipality, as after a district reform.")
    @APIResponse(responseCode = "200", description = "All versions, the newest first")
    public DistrictList versions(@Parameter(example = "08116") @RestPath DistrictKey district) {
        var versions = districts.of(district);
        if (versions.isEmpty()) {
            throw new NotFound("district", district.value());
        }
        return new DistrictList(versions.stream().map(DistrictView::of).toList(), null);
    }
}
