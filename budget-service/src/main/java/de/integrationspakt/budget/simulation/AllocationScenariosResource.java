package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.simulation.AskedRules.RuleRequest;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
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

/** Scenarios: simulations that are kept, edited and shown to those they concern. */
@Path("/allocation-scenarios")
@RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.DISTRICT, Roles.MUNICIPALITY, Roles.AUDITOR})
@Tag(name = "Simulation")
public class AllocationScenariosResource {

    private final FindScenarios findScenarios;
    private final KeepScenario keepScenario;
    private final AnswerSimulation answer;

    AllocationScenariosResource(FindScenarios findScenarios, KeepScenario keepScenario, AnswerSimulation answer) {
        this.findScenarios = findScenarios;
        this.keepScenario = keepScenario;
        this.answer = answer;
    }

    @POST
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER})
    @Idempotent
    @Operation(
            summary = "Keep a simulation",
            description =
                    "The version of the survey, the versions of tables and the inhabitants are frozen with it, so that it gives the same whenever it is asked.")
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public RestResponse<ScenarioView> keep(@NotNull @Valid KeepRequest request, @RestQuery boolean dryRun) {
        return tagged(
                RestResponse.Status.CREATED,
                keepScenario.keep(
                        request.surveyYear(),
                        request.surveyVersion(),
                        request.scenario().content()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER})
    @Operation(
            summary = "Edit a scenario, as its owner or as the ministry",
            description = "Over the numbers that were frozen first. Makes another version; comments stay with theirs.")
    @APIResponse(
            responseCode = "200",
            description = "Edited, or as it was",
            content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public RestResponse<ScenarioView> edit(
            @RestPath UUID id, @NotNull @Valid ScenarioRequest request, @RestHeader("If-Match") String ifMatch) {
        return tagged(RestResponse.Status.OK, keepScenario.edit(id, request.content(), ifMatch));
    }

    @POST
    @Path("/{id}/archive")
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER})
    @Idempotent
    @Operation(summary = "Archive a scenario: it is shown as it is and takes no more words. None is deleted.")
    public ScenarioView archive(@RestPath UUID id, @RestQuery boolean dryRun) {
        return ScenarioView.of(keepScenario.archive(id));
    }

    @GET
    @Operation(summary = "Scenarios the caller may see, oldest first")
    public Page<ScenarioView> list(
            @RestQuery @Parameter(description = "Only open ones or only archived ones") Boolean archived,
            @BeanParam Paging paging) {
        return Page.of(
                findScenarios.page(after(paging), archived, paging.limit() + 1),
                paging,
                ScenarioView::of,
                scenario -> scenario.id().toString());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One scenario")
    @APIResponse(
            responseCode = "200",
            description = "The scenario",
            content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public RestResponse<ScenarioView> get(@RestPath UUID id) {
        return tagged(RestResponse.Status.OK, findScenarios.require(id));
    }

    @GET
    @Path("/{id}/outcome")
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "What a scenario's rules give, side by side, over the numbers frozen with it",
            description = "As /allocation-simulations answers. CSV and XLSX give one table.")
    @APIResponse(
            responseCode = "200",
            description = "The comparison",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = SimulationView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = Format.XLSX_TYPE,
                        schema = @Schema(implementation = String.class, format = "binary"))
            })
    public Response outcome(
            @RestPath UUID id,
            @RestQuery @DefaultValue("MUNICIPALITIES") @Parameter(description = "Which table, for CSV and XLSX")
                    SimulationTables.Part table,
            @RestQuery
                    @DefaultValue("10")
                    @Min(0)
                    @Max(50)
                    @Parameter(description = "How many of the largest gains and losses")
                    int top,
            @BeanParam AskedFormat asked) {
        var simulation = findScenarios.simulate(findScenarios.require(id));
        return answer.as(asked.among(Format.JSON, Format.CSV, Format.XLSX), table, simulation, top);
    }

    static UUID after(Paging paging) {
        try {
            return paging.after().map(UUID::fromString).orElse(new UUID(0, 0));
        } catch (IllegalArgumentException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }

    private static RestResponse<ScenarioView> tagged(RestResponse.Status status, Scenario scenario) {
        return ETags.tagged(status, ScenarioView.of(scenario), scenario.version());
    }

    /** Which counts, and what is said over them. */
    @Schema(name = "AllocationScenarioKeepRequest")
    public record KeepRequest(
            @NotNull @Min(2015) @Max(2100) @Schema(examples = "2017")
            Integer surveyYear,

            @Min(1) @Schema(description = "The latest closed one if not given")
            Integer surveyVersion,

            @NotNull @Valid ScenarioRequest scenario) {}

    /** What its writer says. */
    @Schema(name = "AllocationScenarioRequest")
    public record ScenarioRequest(
            @NotNull @Size(min = 1, max = 200) @Schema(examples = "70 percent persons, 30 percent inhabitants")
            String name,

            @Size(max = 4000) String note,
            @NotNull @Size(min = 1, max = AskedRules.MOST) List<@NotNull @Valid RuleRequest> rules,

            @Schema(description = "MINISTRY if not given") Visibility visibility,

            @Size(max = 200) @Schema(description = "Who may look, when visibility is UNITS")
            List<@NotNull Holder> units) {

        private Scenario.Content content() {
            var seenBy = visibility == null ? Visibility.MINISTRY : visibility;
            var named = units == null
                    ? List.<String>of()
                    : units.stream().map(Holder::value).distinct().toList();
            if ((seenBy == Visibility.UNITS) == named.isEmpty()) throw new Invalid("/units", "field.units");
            return new Scenario.Content(name, note == null ? "" : note, AskedRules.tried(rules), seenBy, named);
        }
    }
}
