package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** From when on a count is named as strange; data, so that it can be learned from. */
@Path("/surveys/{year}/plausibility-limits")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class PlausibilityLimitsResource {
    private final Plausibility plausibility;
    private final SetPlausibilityLimits setPlausibilityLimits;

    PlausibilityLimitsResource(Plausibility plausibility, SetPlausibilityLimits setPlausibilityLimits) {
        this.plausibility = plausibility;
        this.setPlausibilityLimits = setPlausibilityLimits;
    }

    /** From when on a count looks strange. */
    @Schema(name = "PlausibilityLimits")
    public record LimitsView(
            @NotNull
            @Min(1)
            @Max(10_000)
            @Schema(examples = "50", description = "Change against last year, in percent, and")
            Integer changePercent,

            @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "20", description = "in persons: both must be exceeded")
            Integer changePersons,

            @NotNull @Min(1) @Max(1000) @Schema(examples = "50", description = "Persons of a thousand inhabitants")
            Integer permilleOfPopulation) {
        static LimitsView of(Plausibility.Limits limits) {
            return new LimitsView(limits.changePercent(), limits.changePersons(), limits.permilleOfPopulation());
        }
    }

    @GET
    @Authenticated
    @Operation(summary = "From when on a count of the year looks strange")
    @APIResponse(
            responseCode = "200",
            description = "The limits that hold",
            content = @Content(schema = @Schema(implementation = LimitsView.class)))
    public RestResponse<LimitsView> limits(@Parameter(example = "2020") @RestPath @Min(2015) @Max(2100) int year) {
        var limits = plausibility.limits(year);
        return ETags.tagged(LimitsView.of(limits), limits.fromYear() == year ? limits.version() : 0);
    }

    @PUT
    @RolesAllowed(Roles.STATISTICS_OFFICE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Set them from this year on", description = "They name counts and hinder none.")
    @APIResponse(
            responseCode = "200",
            description = "The limits that now hold",
            content = @Content(schema = @Schema(implementation = LimitsView.class)))
    public RestResponse<LimitsView> change(
            @Parameter(example = "2020") @RestPath @Min(2015) @Max(2100) int year,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid LimitsView limits) {
        var set = setPlausibilityLimits.set(
                new Plausibility.Limits(
                        year, limits.changePercent(), limits.changePersons(), limits.permilleOfPopulation(), 0),
                ifMatch);
        return ETags.tagged(LimitsView.of(set), set.version());
    }
}
