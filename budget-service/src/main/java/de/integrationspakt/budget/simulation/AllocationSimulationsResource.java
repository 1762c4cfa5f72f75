package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.simulation.AskedRules.RuleRequest;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Lets the ministry compare rules before it decides. */
@Path("/allocation-simulations")
@Tag(name = "Simulation")
public class AllocationSimulationsResource {

    private final SimulateAllocations simulateAllocations;
    private final AnswerSimulation answer;

    AllocationSimulationsResource(SimulateAllocations simulateAllocations, AnswerSimulation answer) {
        this.simulateAllocations = simulateAllocations;
        this.answer = answer;
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "Several rules over the same numbers, side by side",
            description =
                    "Nothing is stored. The first rule is the base; differences are to it. CSV and XLSX give one table: by municipality, by district,"
                            + " by rule, or the largest shifts.")
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
    public Response simulate(
            @NotNull @Valid SimulationRequest request,
            @RestQuery @DefaultValue("MUNICIPALITIES") @Parameter(description = "Which table, for CSV and XLSX")
                    SimulationTables.Part table,
            @BeanParam AskedFormat asked) {
        var simulation = simulateAllocations.simulate(
                request.surveyYear(), request.surveyVersion(), AskedRules.tried(request.rules()));
        return answer.as(asked.among(Format.JSON, Format.CSV, Format.XLSX), table, simulation, request.largest());
    }

    /** Which counts, which rules. */
    @Schema(name = "AllocationSimulationRequest")
    public record SimulationRequest(
            @NotNull @Min(2015) @Max(2100) @Schema(examples = "2017")
            Integer surveyYear,

            @Min(1) @Schema(description = "The latest closed one if not given")
            Integer surveyVersion,

            @Min(0) @Max(50) @Schema(description = "How many of the largest gains and losses; 10 if not given")
            Integer top,

            @NotNull @Size(min = 1, max = AskedRules.MOST) List<@NotNull @Valid RuleRequest> rules) {

        private int largest() {
            return top == null ? 10 : top;
        }
    }
}
