package de.integrationspakt.budget.settlement;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.ledger.Balances;
import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.budget.recovery.Decision;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What runs change for holders, one by one. The steps for all of a run at once stand in {@link RunSettlementsResource}. */
@Path("/settlements")
@Tag(name = "Settlements")
public class SettlementsResource {

    private final Settlements settlements;
    private final HearSettlements hearSettlements;
    private final Settle settle;
    private final Statement statement;
    private final Caller caller;

    SettlementsResource(
            Settlements settlements,
            HearSettlements hearSettlements,
            Settle settle,
            Statement statement,
            Caller caller) {
        this.settlements = settlements;
        this.hearSettlements = hearSettlements;
        this.settle = settle;
        this.statement = statement;
        this.caller = caller;
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
    @Operation(summary = "Settlements, oldest first; a municipality sees its own")
    public Page<SettlementView> list(
            @RestQuery UUID run,
            @RestQuery String budgetLine,
            @RestQuery Holder holder,
            @RestQuery Kind kind,
            @RestQuery SettlementStatus status,
            @BeanParam Paging paging) {
        var filter = new Settlements.Filter(run, budgetLine, holder == null ? null : holder.value(), kind, status);
        var rows = settlements.after(paging.afterId(), filter, Visible.units(caller), paging.limit() + 1);
        return Page.of(rows, paging, settlement -> SettlementView.of(settlement, null), settlement -> settlement
                .id()
                .toString());
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
    @Operation(summary = "One settlement")
    @APIResponse(
            responseCode = "200",
            description = "The settlement",
            content = @Content(schema = @Schema(implementation = SettlementView.class)))
    public RestResponse<SettlementView> get(@RestPath UUID id) {
        var settlement = settlements.require(id);
        caller.mustReach(new Holder(settlement.holder()));
        return tagged(settlement, null);
    }

    @POST
    @Path("/{id}/hearing")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "The holder has been asked what it says to the claw-back (§ 28 LVwVfG)")
    @APIResponse(
            responseCode = "200",
            description = "Being heard",
            content = @Content(schema = @Schema(implementation = SettlementView.class)))
    public RestResponse<SettlementView> hear(
            @RestPath UUID id,
            @NotNull @Valid SettlementHearingRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return tagged(
                hearSettlements.hear(id, request.sentOn(), request.answerDueOn(), ifMatch, caller.subject()), null);
    }

    @POST
    @Path("/{id}/answer")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Note what the holder answered; or that it wants to say nothing")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = SettlementView.class)))
    public RestResponse<SettlementView> answer(
            @RestPath UUID id,
            @NotNull @Valid SettlementAnswerRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return tagged(hearSettlements.answered(id, request.answeredOn(), request.answer(), ifMatch), null);
    }

    @POST
    @Path("/{id}/decision")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Decide, as another officer than who heard the holder, what has to come back",
            description = "What is open beyond the amount the holder keeps. 409 HEARING_RUNNING while it may answer.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = SettlementView.class)))
    public RestResponse<SettlementView> decide(
            @RestPath UUID id,
            @NotNull @Valid SettlementDecisionRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return tagged(
                hearSettlements.decide(
                        id, request.amount().cents(), request.terms().terms(), ifMatch, caller.subject()),
                null);
    }

    @POST
    @Path("/{id}/booking")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Book what was decided",
            description =
                    "A claw-back takes what the share holds; the rest becomes a receivable and a recovery. A supplement takes what the line has.")
    @APIResponse(
            responseCode = "200",
            description = "Booked",
            content = @Content(schema = @Schema(implementation = SettlementView.class)))
    public RestResponse<SettlementView> settle(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery boolean dryRun) {
        var settlement = settle.settle(id, ifMatch, caller.subject());
        return tagged(settlement, balances(settlement));
    }

    private static RestResponse<SettlementView> tagged(Settlement settlement, Balances balances) {
        return ETags.tagged(SettlementView.of(settlement, balances), settlement.version());
    }

    private Balances balances(Settlement settlement) {
        return statement.balances(settlement.budgetLine(), settlement.holder()).orElse(null);
    }

    /** The hearing. */
    @Schema(name = "SettlementHearingRequest")
    public record SettlementHearingRequest(
            @NotNull LocalDate sentOn,

            @NotNull @Schema(description = "Last day for an answer, Europe/Berlin")
            LocalDate answerDueOn) {}

    /** What the holder says. */
    @Schema(name = "SettlementAnswerRequest")
    public record SettlementAnswerRequest(
            @NotNull LocalDate answeredOn,

            @NotNull @Size(min = 1, max = 4000) @Schema(examples = "Keine Einwände")
            String answer) {}

    /** What is decided. */
    @Schema(name = "SettlementDecisionRequest")
    public record SettlementDecisionRequest(
            @NotNull @Amount @Schema(description = "0 up to what is open")
            Money amount,

            @NotNull @Valid TermsRequest terms) {}

    /** On what terms. */
    @Schema(name = "SettlementTerms")
    public record TermsRequest(
            @NotNull @Schema(description = "Last day to pay what becomes a receivable")
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
