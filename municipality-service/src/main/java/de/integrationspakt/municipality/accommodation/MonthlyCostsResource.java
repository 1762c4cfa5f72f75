package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What an accommodation costs a month. */
@Path("/accommodations/{id}/monthly-costs/{category}/{from}")
@Tag(name = "Accommodations")
@Produces(MediaType.APPLICATION_JSON)
public class MonthlyCostsResource {
    private final SetMonthlyCost setMonthlyCost;
    private final Caller caller;

    MonthlyCostsResource(SetMonthlyCost setMonthlyCost, Caller caller) {
        this.setMonthlyCost = setMonthlyCost;
        this.caller = caller;
    }

    /** An amount a month, from a month on. */
    @Schema(name = "MonthlyCost")
    public record CostView(RunningCost category, Month from, Money amount) {
        static CostView of(MonthlyCosts.MonthlyCost cost) {
            return new CostView(cost.category(), cost.from(), Money.ofCents(cost.amountCents()));
        }
    }

    /** An amount a month. */
    public record CostGiven(
            @NotNull @Amount(minCents = 0, maxCents = 10_000_000_000L)
            Money amount) {}

    /** All amounts of an accommodation. */
    @Schema(name = "MonthlyCosts")
    public record CostList(List<CostView> items, String next) {}

    @PUT
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what an accommodation costs a month",
            description = "From this month until the next amount of the same category; 0.00 ends it.")
    @APIResponse(responseCode = "200", description = "All amounts")
    public CostList cost(
            @RestPath UUID id, @RestPath RunningCost category, @RestPath Month from, @NotNull @Valid CostGiven cost) {
        var set = setMonthlyCost.set(
                new MonthlyCosts.MonthlyCost(id, category, from, cost.amount().cents()), caller);
        return new CostList(set.stream().map(CostView::of).toList(), null);
    }
}
