package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.key.Ags;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The statistical office freezes versions of a survey's counts. */
@Path("/surveys/{year}")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class ClosuresResource {
    private final Surveys surveys;
    private final Closures closures;
    private final CloseSurvey closeSurvey;
    private final Caller caller;

    ClosuresResource(Surveys surveys, Closures closures, CloseSurvey closeSurvey, Caller caller) {
        this.surveys = surveys;
        this.closures = closures;
        this.closeSurvey = closeSurvey;
        this.caller = caller;
    }

    /** A frozen version of the counts. */
    @Schema(name = "SurveyClosure")
    public record ClosureView(
            @Schema(examples = "1") int version,
            @Schema(examples = "1099") int municipalities,
            @Schema(examples = "72857") int persons,
            String closedBy,
            Instant closedAt,

            @Schema(description = "Municipalities without a transmitted count")
            List<Ags> missing) {

        static ClosureView of(CloseSurvey.Closed closed) {
            var closure = closed.closure();
            return new ClosureView(
                    closure.version(),
                    closure.municipalities(),
                    closure.persons(),
                    closure.closedBy(),
                    closure.closedAt(),
                    closed.missing());
        }
    }

    @POST
    @Path("/closure")
    @RolesAllowed(Roles.STATISTICS_OFFICE)
    @Idempotent
    @Operation(
            summary = "Close a survey",
            description =
                    "Freezes what was transmitted as the next version. Repeatable until the last day of corrections.")
    @APIResponse(responseCode = "200", description = "The frozen version")
    public ClosureView close(@Parameter(example = "2020") @RestPath int year) {
        return ClosureView.of(closeSurvey.close(year, caller));
    }

    /** A frozen version in a list. */
    @Schema(name = "SurveyClosureSummary")
    public record ClosureSummary(int version, int municipalities, int persons, Instant closedAt) {}

    /** All closures of a year. */
    public record ClosureList(List<ClosureSummary> items, String next) {}

    @GET
    @Path("/closures")
    @Authenticated
    @Operation(summary = "List the frozen versions of a survey")
    @APIResponse(responseCode = "200", description = "All closures, the first one first")
    public ClosureList closures(@Parameter(example = "2020") @RestPath int year) {
        surveys.require(year);
        return new ClosureList(
                closures.of(year).stream()
                        .map(c -> new ClosureSummary(c.version(), c.municipalities(), c.persons(), c.closedAt()))
                        .toList(),
                null);
    }

    @GET
    @Path("/closures/{version}")
    @Authenticated
    @Operation(summary = "Read a frozen version of a survey")
    @APIResponse(responseCode = "200", description = "The frozen version")
    public ClosureView closure(@Parameter(example = "2020") @RestPath int year, @RestPath int version) {
        return ClosureView.of(closeSurvey.read(year, version));
    }
}
