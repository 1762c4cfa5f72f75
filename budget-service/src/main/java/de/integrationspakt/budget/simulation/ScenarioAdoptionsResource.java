package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.simulation.ScenarioView.AdoptionView;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What becomes of a scenario. */
@Path("/allocation-scenarios/{id}/adoptions")
@Tag(name = "Simulation")
public class ScenarioAdoptionsResource {

    private final FindScenarios findScenarios;
    private final ScenarioAdoptions adoptions;
    private final AdoptScenario adoptScenario;

    ScenarioAdoptionsResource(FindScenarios findScenarios, ScenarioAdoptions adoptions, AdoptScenario adoptScenario) {
        this.findScenarios = findScenarios;
        this.adoptions = adoptions;
        this.adoptScenario = adoptScenario;
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Make a rule of a scenario the draft of a programme version",
            description =
                    "All else is taken from the version before it. In force once somebody else approves the draft under /programmes.")
    public AdoptionView adopt(@RestPath UUID id, @NotNull @Valid AdoptionRequest request, @RestQuery boolean dryRun) {
        return AdoptionView.of(adoptScenario.adopt(id, request.rule(), request.programme(), request.validFrom()));
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.DISTRICT, Roles.MUNICIPALITY, Roles.AUDITOR})
    @Operation(summary = "Which rules of a scenario became drafts, oldest first")
    public Page<AdoptionView> list(@RestPath UUID id) {
        findScenarios.require(id);
        return new Page<>(adoptions.of(id).stream().map(AdoptionView::of).toList(), null);
    }

    /** Which rule, for which programme, from when. */
    @Schema(name = "AllocationScenarioAdoptionRequest")
    public record AdoptionRequest(
            @NotNull @Size(min = 1, max = 100) @Schema(description = "Name of a rule of the scenario")
            String rule,

            @NotNull @Size(min = 1, max = 30) @Schema(examples = "IM")
            String programme,

            @NotNull @Schema(examples = "2027-01-01", description = "First day of the new version")
            LocalDate validFrom) {}
}
