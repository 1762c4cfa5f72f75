package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.municipality.survey.HeadCountsResource.HeadCountView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Counts that came after the day they were due. */
@Path("/surveys/{year}/head-counts/{ags}/late-decision")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class LateCountsResource {
    private final DecideLateCount decideLateCount;
    private final Caller caller;

    LateCountsResource(DecideLateCount decideLateCount, Caller caller) {
        this.decideLateCount = decideLateCount;
        this.caller = caller;
    }

    /** What is decided about a late count. */
    @Schema(name = "LateCountDecision")
    public record DecisionGiven(
            @NotNull @Min(1) @Schema(examples = "1", description = "Version of the count; only the latest")
            Integer version,

            @NotNull Boolean accepted,

            @Size(max = 1000) @Schema(description = "Needed to reject")
            String reason) {}

    @POST
    @RolesAllowed({Roles.DISTRICT, Roles.STATISTICS_OFFICE})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Accept or reject a count that came late",
            description = "By another person than the one who reported it. Until it is accepted it is not transmitted.")
    @APIResponse(responseCode = "200", description = "The count")
    public HeadCountView decide(
            @Parameter(example = "2020") @RestPath int year,
            @Parameter(example = "08116033") @RestPath Ags ags,
            @NotNull @Valid DecisionGiven decision) {
        return HeadCountView.of(decideLateCount.decide(
                year,
                ags,
                new DecideLateCount.Decision(decision.version(), decision.accepted(), decision.reason()),
                caller));
    }
}
