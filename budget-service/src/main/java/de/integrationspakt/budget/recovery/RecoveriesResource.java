package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Money that has to come back. */
@Path("/recoveries")
@Tag(name = "Recoveries")
public class RecoveriesResource {

    private final Recoveries recoveries;
    private final Entries entries;
    private final ComputeRecovery computeRecovery;
    private final HearHolder hearHolder;
    private final DecideRecovery decideRecovery;
    private final Caller caller;

    RecoveriesResource(
            Recoveries recoveries,
            Entries entries,
            ComputeRecovery computeRecovery,
            HearHolder hearHolder,
            DecideRecovery decideRecovery,
            Caller caller) {
        this.recoveries = recoveries;
        this.entries = entries;
        this.computeRecovery = computeRecovery;
        this.hearHolder = hearHolder;
        this.decideRecovery = decideRecovery;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Compute that paid money has to come back",
            description = "Moves no money: the holder is heard, and a second officer decides.")
    @APIResponse(
            responseCode = "201",
            description = "Computed",
            content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    public RestResponse<RecoveryView> compute(@NotNull @Valid RecoveryRequest request, @RestQuery boolean dryRun) {
        var recovery = computeRecovery.compute(
                request.reservation(),
                request.amount().cents(),
                request.cause().cause,
                request.reason(),
                caller.subject());
        return ETags.tagged(
                RestResponse.Status.CREATED, RecoveryView.of(recovery, List.of(), null), recovery.version());
    }

    @POST
    @Path("/{id}/hearing")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "The holder has been asked what it says to this (§ 28 LVwVfG)")
    @APIResponse(
            responseCode = "200",
            description = "Being heard",
            content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    public RestResponse<RecoveryView> hear(
            @RestPath UUID id,
            @NotNull @Valid HearingRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return tagged(hearHolder.hear(id, request.sentOn(), request.answerDueOn(), ifMatch, caller.subject()));
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Note what the holder answered; or that it wants to say nothing")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    public RestResponse<RecoveryView> answer(
            @RestPath UUID id,
            @NotNull @Valid AnswerRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return tagged(hearHolder.answered(id, request.answeredOn(), request.answer(), ifMatch));
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Decide, as another officer than who computed it and heard the holder, what has to come back",
            description = "409 HEARING_RUNNING while the holder has not answered and still may. Zero drops it.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    public RestResponse<RecoveryView> decide(
            @RestPath UUID id,
            @NotNull @Valid DecisionRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return tagged(decideRecovery.decide(id, request.amount().cents(), request.terms(), ifMatch, caller.subject()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "One recovery")
    @APIResponse(
            responseCode = "200",
            description = "The recovery",
            content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    public RestResponse<RecoveryView> get(@RestPath UUID id) {
        var recovery = recoveries.require(id);
        caller.mustReach(new Holder(recovery.holder()));
        return tagged(recovery);
    }

    @GET
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "Recoveries, oldest first; a municipality sees its own")
    public Page<RecoveryView> list(
            @RestQuery String budgetLine,
            @RestQuery Holder holder,
            @RestQuery RecoveryStatus status,
            @RestQuery Cause cause,
            @RestQuery LocalDate dueBefore,
            @BeanParam Paging paging) {
        var rows = recoveries.after(
                paging.afterId(),
                budgetLine,
                holder == null ? null : holder.value(),
                status,
                cause,
                dueBefore,
                Visible.units(caller),
                paging.limit() + 1);
        var booked = entries.of(rows.stream().map(Recovery::id).toList()).stream()
                .collect(Collectors.groupingBy(Entry::recovery));
        return Page.of(
                rows,
                paging,
                recovery -> RecoveryView.of(recovery, booked.getOrDefault(recovery.id(), List.of()), null),
                recovery -> recovery.id().toString());
    }

    private RestResponse<RecoveryView> tagged(Recovery recovery) {
        return ETags.tagged(RecoveryView.of(recovery, entries.of(List.of(recovery.id())), null), recovery.version());
    }

    /** The hearing. */
    @Schema(name = "HearingRequest")
    public record HearingRequest(
            @NotNull LocalDate sentOn,

            @NotNull @Schema(description = "Last day for an answer, Europe/Berlin")
            LocalDate answerDueOn) {}

    /** What the holder says. */
    @Schema(name = "HearingAnswerRequest")
    public record AnswerRequest(
            @NotNull LocalDate answeredOn,

            @NotNull @Size(min = 1, max = 4000) @Schema(examples = "Keine Einwände")
            String answer) {}

    /** What is decided. */
    @Schema(name = "RecoveryDecisionRequest")
    public record DecisionRequest(
            @NotNull @Amount @Schema(description = "0 up to what was computed; 0 drops it")
            Money amount,

            @NotNull @Schema(description = "Last day to pay")
            LocalDate dueOn,

            @NotNull @Size(min = 1, max = 200) @Schema(examples = "§ 49a LVwVfG")
            String legalGround,

            @NotNull @Size(min = 1, max = 1000) String reason,

            @Schema(description = "Withhold it from the next payments; no if not given")
            Boolean withhold) {

        Decision.Terms terms() {
            return new Decision.Terms(dueOn, legalGround, reason, withhold != null && withhold);
        }
    }
}
