package de.integrationspakt.budget.allocation;

import de.integrationspakt.budget.distribution.Portion;
import de.integrationspakt.budget.programme.Rounding;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets the ministry compare rules before it decides. */
@Path("/allocation-simulations")
@Tag(name = "Allocation")
public class AllocationSimulationsResource {

    private final SimulateAllocations simulateAllocations;

    AllocationSimulationsResource(SimulateAllocations simulateAllocations) {
        this.simulateAllocations = simulateAllocations;
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(
            summary = "Several rules over the same counts, side by side",
            description = "Nothing is stored. The first rule is the base; differences are to it.")
    public SimulationView simulate(@NotNull @Valid SimulationRequest request) {
        var outcome = simulateAllocations.simulate(
                request.surveyYear(),
                request.surveyVersion(),
                request.rules().stream().map(RuleRequest::rule).toList());
        return SimulationView.of(request, outcome);
    }

    /** Which counts, which rules. */
    @Schema(name = "AllocationSimulationRequest")
    public record SimulationRequest(
            @NotNull @Min(2015) @Max(2100) @Schema(examples = "2017")
            Integer surveyYear,

            @Min(1) @Schema(description = "The latest closed one if not given")
            Integer surveyVersion,

            @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid RuleRequest> rules) {}

    /** A rule to try. */
    @Schema(name = "AllocationRule")
    public record RuleRequest(
            @NotNull @Size(min = 1, max = 100) @Schema(examples = "Whole euro")
            String name,

            @NotNull @Amount(minCents = 1) Money pot,
            @NotNull Rounding rounding,

            @Min(1) @Max(100_000_000) @Schema(examples = "72857")
            Long statewidePersons) {

        SimulateAllocations.Rule rule() {
            return new SimulateAllocations.Rule(name, pot.cents(), rounding, statewidePersons);
        }
    }

    /** What the rules give, side by side. */
    @Schema(name = "AllocationSimulation")
    public record SimulationView(
            @Schema(examples = "2017") int surveyYear,
            @Schema(examples = "1") int surveyVersion,
            List<RuleView> rules,
            List<HolderView> items) {

        static SimulationView of(SimulationRequest request, SimulateAllocations.Outcome outcome) {
            var distributions = outcome.distributions();
            var rules = IntStream.range(0, distributions.size())
                    .mapToObj(place -> new RuleView(
                            request.rules().get(place).name(),
                            Money.ofCents(distributions.get(place).allocatedCents()),
                            Money.ofCents(distributions.get(place).roundingDifferenceCents())))
                    .toList();
            var items = IntStream.range(0, distributions.get(0).portions().size())
                    .mapToObj(place -> HolderView.of(distributions.stream()
                            .map(one -> one.portions().get(place))
                            .toList()))
                    .toList();
            return new SimulationView(request.surveyYear(), outcome.surveyVersion(), rules, items);
        }
    }

    /** What a rule gives in all. */
    @Schema(name = "AllocationRuleOutcome")
    public record RuleView(String name, Money allocated, Money roundingDifference) {}

    /** What each rule gives to a holder, in the order of the rules, and by how much it differs from the first. */
    @Schema(name = "AllocationSideBySide")
    public record HolderView(Holder holder, long persons, List<Money> amounts, List<Money> differences) {

        static HolderView of(List<Portion> portions) {
            var base = portions.get(0);
            return new HolderView(
                    new Holder(base.holder()),
                    base.persons(),
                    portions.stream()
                            .map(portion -> Money.ofCents(portion.amountCents()))
                            .toList(),
                    portions.stream()
                            .map(portion -> Money.ofCents(portion.amountCents() - base.amountCents()))
                            .toList());
        }
    }
}
