package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.budget.recovery.RecoveryView.BalancesView;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Fixed amounts that fall. */
@Path("/reservations/{id}/reduction")
@Tag(name = "Recoveries")
public class ReductionsResource {

    private final ReduceFunding reduceFunding;
    private final Statement statement;
    private final Caller caller;

    ReductionsResource(ReduceFunding reduceFunding, Statement statement, Caller caller) {
        this.reduceFunding = reduceFunding;
        this.statement = statement;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Lower what was set aside by hand, since full-time equivalents or months fell (ANBest-K)",
            description =
                    "What is not paid is free again at once; what was paid beyond the new amount is computed as a recovery. For a claim or post its own service tells FundsReduced.")
    public ReductionView reduce(
            @RestPath UUID id, @NotNull @Valid ReductionRequest request, @RestQuery boolean dryRun) {
        var outcome = reduceFunding.reduce(id, request.amount().cents(), request.reason(), caller.subject());
        return new ReductionView(
                outcome.reservation(),
                Money.ofCents(outcome.releasedCents()),
                outcome.recovery() == null ? null : RecoveryView.of(outcome.recovery(), List.of(), null),
                balances(outcome));
    }

    /** Nobody's reservation stands under the line itself, which has no share. */
    private BalancesView balances(ReduceFunding.Outcome outcome) {
        return statement
                .balances(outcome.budgetLine(), outcome.holder())
                .map(BalancesView::of)
                .orElse(null);
    }

    /** What the whole reservation comes to from now on. */
    @Schema(name = "ReductionRequest")
    public record ReductionRequest(
            @NotNull @Amount(minCents = 1) @Schema(description = "Below what it is now")
            Money amount,

            @NotNull @Size(min = 1, max = 200) @Schema(examples = "0,5 VZÄ weniger ab Juli")
            String reason) {}

    /** What a reduction came to. */
    @Schema(name = "Reduction")
    public record ReductionView(
            UUID reservation,
            @Schema(description = "Free again") Money released,

            @Schema(description = "Of what was paid beyond the new amount; none if nothing was")
            RecoveryView recovery,

            BalancesView balances) {}
}
