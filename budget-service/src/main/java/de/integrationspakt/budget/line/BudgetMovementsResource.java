package de.integrationspakt.budget.line;

import de.integrationspakt.budget.line.EndProposal.Ending;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Movements of appropriations within their year, from proposal to decision. */
@Path("/budget-movements")
@Tag(name = "Budget lines")
public class BudgetMovementsResource {

    private final BudgetMovements movements;
    private final ProposeMovement proposeMovement;
    private final ApproveMovement approveMovement;
    private final EndProposal endProposal;
    private final Caller caller;

    BudgetMovementsResource(
            BudgetMovements movements,
            ProposeMovement proposeMovement,
            ApproveMovement approveMovement,
            EndProposal endProposal,
            Caller caller) {
        this.movements = movements;
        this.proposeMovement = proposeMovement;
        this.approveMovement = approveMovement;
        this.endProposal = endProposal;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Propose an amendment, a block, its lifting, a transfer to another line, or a commitment authority",
            description =
                    "Moves no money. Whether the money is there is decided by the approval, which can be tried with dryRun.")
    public MovementView propose(@NotNull @Valid MovementRequest request, @RestQuery boolean dryRun) {
        return MovementView.of(proposeMovement.propose(request.content(), caller.subject()), null);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER})
    @Idempotent
    @Operation(
            summary = "Approve a movement as a second person: the money moves",
            description = "Only money that is not allocated moves; 409 INSUFFICIENT_FUNDS says how much that is.")
    public MovementView approve(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery boolean dryRun) {
        var approved = approveMovement.approve(id, ifMatch, caller.subject());
        return MovementView.of(approved.movement(), approved.balances());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/rejection")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER})
    @Idempotent
    @Operation(summary = "Reject a movement as a second person")
    public MovementView reject(
            @RestPath UUID id,
            @NotNull @Valid EndRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return MovementView.of(
                endProposal.reject(
                        id,
                        movements::lock,
                        "budget-movement",
                        new Ending(ifMatch, caller.subject(), request.reason())),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Take one's own proposal back")
    public MovementView withdraw(
            @RestPath UUID id,
            @NotNull @Valid EndRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return MovementView.of(
                endProposal.withdraw(
                        id,
                        movements::lock,
                        "budget-movement",
                        new Ending(ifMatch, caller.subject(), request.reason())),
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER, Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "One movement")
    @APIResponse(
            responseCode = "200",
            description = "The movement",
            content = @Content(schema = @Schema(implementation = MovementView.class)))
    public RestResponse<MovementView> get(@RestPath UUID id) {
        var movement = movements.require(id);
        return ETags.tagged(MovementView.of(movement, null), movement.version());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER, Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Movements, oldest first; those of a line are those it gives or receives")
    public Page<MovementView> list(
            @RestQuery String budgetLine,
            @RestQuery MovementKind kind,
            @RestQuery ProposalStatus status,
            @BeanParam Paging paging) {
        var after = paging.afterId();
        return Page.of(
                movements.after(after, budgetLine, kind, status, paging.limit() + 1),
                paging,
                movement -> MovementView.of(movement, null),
                movement -> movement.id().toString());
    }

    /** What is proposed. */
    @Schema(name = "BudgetMovementRequest")
    public record MovementRequest(
            @NotNull @Pattern(regexp = BudgetLinesResource.CODE) @Schema(examples = "IM-2017")
            String budgetLine,

            @NotNull MovementKind kind,

            @NotNull
            @Amount(minCents = -10_000_000_000_000L)
            @Schema(description = "Above zero; of AMEND and AUTHORITY also below: it takes back")
            Money amount,

            @Pattern(regexp = BudgetLinesResource.CODE)
            @Schema(examples = "VWV-DEUTSCH-2017", description = "VIREMENT only: who receives")
            String otherLine,

            @Min(2016)
            @Max(2100)
            @Schema(examples = "2018", description = "AUTHORITY only: the later year in which the money falls due")
            Integer dueYear,

            @NotBlank @Size(max = 500) @Schema(examples = "Mehr Personen als veranschlagt")
            String reason,

            @Size(min = 1, max = 200) @Schema(examples = "1. Nachtrag 2017/2018")
            String legalGround) {

        MovementContent content() {
            return new MovementContent(kind, budgetLine, otherLine, dueYear, amount.cents(), reason, legalGround);
        }
    }

    /** Why a proposal ends without effect. */
    @Schema(name = "EndRequest")
    public record EndRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "Doppelt beantragt")
            String reason) {}

    /** A movement. */
    @Schema(name = "BudgetMovement")
    public record MovementView(
            UUID id,
            @Schema(examples = "IM-2017") String budgetLine,
            MovementKind kind,
            Money amount,
            @Schema(examples = "VWV-DEUTSCH-2017") String otherLine,
            @Schema(examples = "2018") Integer dueYear,
            String reason,
            String legalGround,
            ProposalStatus status,
            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            Instant decidedAt,
            String decisionReason,

            @Schema(
                    description =
                            "Of the lines, or of the authority as IM-2017@2018, after the booking; only where one was made")
            List<LineBalances> balances) {

        static MovementView of(BudgetMovement movement, List<LineBalances> balances) {
            var content = movement.content();
            var proposal = movement.proposal();
            return new MovementView(
                    movement.id(),
                    content.budgetLine(),
                    content.kind(),
                    Money.ofCents(content.amountCents()),
                    content.otherLine(),
                    content.dueYear(),
                    content.reason(),
                    content.legalGround(),
                    proposal.status(),
                    proposal.proposedBy(),
                    proposal.proposedAt(),
                    proposal.decidedBy(),
                    proposal.decidedAt(),
                    proposal.decisionReason(),
                    balances);
        }
    }
}
