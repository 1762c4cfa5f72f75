package de.integrationspakt.budget.settlement;

import de.integrationspakt.budget.settlement.SettlementsResource.SettlementHearingRequest;
import de.integrationspakt.budget.settlement.SettlementsResource.TermsRequest;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The steps of settling for all holders of a run at once. */
@Path("/settlement-runs/{run}")
@Tag(name = "Settlements")
public class RunSettlementsResource {

    private final HearSettlements hearSettlements;
    private final Settle settle;
    private final ReadEffect readEffect;
    private final Caller caller;

    RunSettlementsResource(HearSettlements hearSettlements, Settle settle, ReadEffect readEffect, Caller caller) {
        this.hearSettlements = hearSettlements;
        this.settle = settle;
        this.readEffect = readEffect;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(summary = "How far the settling of a run is, in sums")
    public EffectView effect(@RestPath UUID run) {
        return readEffect.of(run);
    }

    @POST
    @Path("/hearing")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "All holders of the run with a claw-back that waits have been asked what they say to it")
    public StepView hear(
            @RestPath UUID run, @NotNull @Valid SettlementHearingRequest request, @RestQuery boolean dryRun) {
        return view(run, hearSettlements.hearAll(run, request.sentOn(), request.answerDueOn(), caller.subject()));
    }

    @POST
    @Path("/decision")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Decide all that were heard, each in full, as another officer than who heard them",
            description = "409 HEARING_RUNNING, and none is decided, while one of them has not answered and still may.")
    public StepView decide(@RestPath UUID run, @NotNull @Valid TermsRequest request, @RestQuery boolean dryRun) {
        return view(run, hearSettlements.decideAll(run, request.terms(), caller.subject()));
    }

    @POST
    @Path("/booking")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Book all that is decided",
            description =
                    "First the claw-backs; then the supplements that waited for money, in proportion if it does not reach for all.")
    public StepView settle(@RestPath UUID run, @RestQuery boolean dryRun) {
        return view(run, settle.settleAll(run, caller.subject()));
    }

    private StepView view(UUID run, List<Settlement> changed) {
        return new StepView(changed.size(), readEffect.of(run));
    }

    /** What a step for a whole run did. */
    @Schema(name = "SettlementStep")
    public record StepView(
            @Schema(examples = "3", description = "Settlements that the step changed")
            int settlements,

            EffectView effect) {}

    /** What a run changes, in sums. Supplements are above zero, claw-backs as well. */
    @Schema(name = "RunEffect")
    public record EffectView(
            @Schema(examples = "2") int supplements,
            @Schema(description = "Supplements in all") Money supplementTotal,

            @Schema(description = "Of them, what waits because the line lacks the money")
            Money supplementsWaiting,

            @Schema(examples = "1") int clawBacks,
            @Schema(description = "Claw-backs in all") Money clawBackTotal,

            @Schema(description = "Of them, what was still free, or is settled")
            Money clawBacksBooked,

            @Schema(description = "Of them, what waits for a hearing or decision")
            Money clawBacksWaiting,

            @Schema(description = "Of them, what became a receivable")
            Money receivable,

            @Schema(description = "What the line has left to allocate now")
            Money pot) {}
}
