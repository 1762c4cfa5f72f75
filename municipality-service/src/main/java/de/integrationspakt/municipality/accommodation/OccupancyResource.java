package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
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

/** How full an accommodation was, month by month: numbers only. */
@Path("/accommodations/{id}/occupancy")
@Tag(name = "Accommodations")
@Produces(MediaType.APPLICATION_JSON)
public class OccupancyResource {
    private final Accommodations accommodations;
    private final Occupancies occupancies;
    private final ReportOccupancy reportOccupancy;
    private final Caller caller;
    private final Clock clock;

    OccupancyResource(
            Accommodations accommodations,
            Occupancies occupancies,
            ReportOccupancy reportOccupancy,
            Caller caller,
            Clock clock) {
        this.accommodations = accommodations;
        this.occupancies = occupancies;
        this.reportOccupancy = reportOccupancy;
        this.caller = caller;
        this.clock = clock;
    }

    /** How many persons there were. */
    public record OccupancyGiven(
            @NotNull @Min(0) @Max(100_000) @Schema(examples = "38", description = "On average of the month")
            Integer persons,

            @Size(max = 500) @Schema(description = "Needed for more persons than places")
            String reason) {}

    /** A month's occupancy. */
    @Schema(name = "Occupancy")
    public record OccupancyView(
            Month month,
            int persons,

            @Schema(description = "Places when it was reported")
            int places,

            String reason) {
        static OccupancyView of(Occupancies.Occupancy one) {
            return new OccupancyView(one.month(), one.persons(), one.places(), one.reason());
        }
    }

    /** Months of an accommodation. */
    @Schema(name = "OccupancyList")
    public record OccupancyList(List<OccupancyView> items, String next) {}

    @PUT
    @Path("/{month}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report how many persons were in an accommodation in a month")
    @APIResponse(
            responseCode = "200",
            description = "The month's occupancy",
            content = @Content(schema = @Schema(implementation = OccupancyView.class)))
    public RestResponse<OccupancyView> report(
            @RestPath UUID id,
            @Parameter(example = "2017-09") @RestPath Month month,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid OccupancyGiven occupancy) {
        var reported = reportOccupancy.report(id, month, occupancy.persons(), occupancy.reason(), ifMatch, caller);
        return ETags.tagged(OccupancyView.of(reported), reported.version());
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "Read an accommodation's occupancy")
    @APIResponse(responseCode = "200", description = "The months reported, the first one first")
    public OccupancyList months(
            @RestPath UUID id,
            @Parameter(description = "First month; two years ago unless given", example = "2017-01") @RestQuery
                    Month from,
            @Parameter(description = "Last month; this one unless given", example = "2017-12") @RestQuery Month to) {
        caller.mustReach(accommodations.require(id).ags());
        var last = to == null ? Month.of(Berlin.today(clock)) : to;
        var first = from == null ? last.plus(-24) : from;
        return new OccupancyList(
                occupancies.of(new UUID[] {id}, first, last).stream()
                        .map(OccupancyView::of)
                        .toList(),
                null);
    }
}
