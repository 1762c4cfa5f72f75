package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.line.EndProposal;
import de.integrationspakt.budget.line.EndProposal.Ending;
import de.integrationspakt.budget.line.LineBalances;
import de.integrationspakt.budget.line.ProposalStatus;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
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

/** What was promised in earlier years and falls due, on its way to reservations. */
@Path("/due-commitments")
@Tag(name = "Reservations")
public class DueCommitmentsResource {

    private final Dues dues;
    private final ProposeDueCommitments proposeDueCommitments;
    private final TurnDueCommitments turnDueCommitments;
    private final EndProposal endProposal;
    private final Caller caller;

    DueCommitmentsResource(
            Dues dues,
            ProposeDueCommitments proposeDueCommitments,
            TurnDueCommitments turnDueCommitments,
            EndProposal endProposal,
            Caller caller) {
        this.dues = dues;
        this.proposeDueCommitments = proposeDueCommitments;
        this.turnDueCommitments = turnDueCommitments;
        this.endProposal = endProposal;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Collect what earlier lines of the programme promised for a line's year",
            description = "Moves no money. The approval can be tried with dryRun.")
    public DueView propose(@NotNull @Valid DueRequest request, @RestQuery boolean dryRun) {
        return DueView.of(proposeDueCommitments.propose(request.budgetLine(), caller.subject()), null);
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Turn due commitments into reservations as a second officer",
            description =
                    "Each draws on its holder's share, or on the common pot of a MEASURE line. Those for which the money is not there stay "
                            + "promised; /items tells which and why.")
    public DueView approve(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery boolean dryRun) {
        var turned = turnDueCommitments.turn(id, ifMatch, caller.subject());
        return DueView.of(turned.due(), turned.balances());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/rejection")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Reject it as a second officer")
    public DueView reject(
            @RestPath UUID id,
            @NotNull @Valid DueEndRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return DueView.of(
                endProposal.reject(
                        id, dues::lock, "due-commitments", new Ending(ifMatch, caller.subject(), request.reason())),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/withdrawal")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Take one's own proposal back")
    public DueView withdraw(
            @RestPath UUID id,
            @NotNull @Valid DueEndRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        return DueView.of(
                endProposal.withdraw(
                        id, dues::lock, "due-commitments", new Ending(ifMatch, caller.subject(), request.reason())),
                null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER, Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "One collection of due commitments")
    @APIResponse(
            responseCode = "200",
            description = "The collection",
            content = @Content(schema = @Schema(implementation = DueView.class)))
    public RestResponse<DueView> get(@RestPath UUID id) {
        var due = dues.require(id);
        return ETags.tagged(DueView.of(due, null), due.version());
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER, Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Collections of due commitments, oldest first")
    public Page<DueView> list(
            @RestQuery String budgetLine, @RestQuery ProposalStatus status, @BeanParam Paging paging) {
        var after = paging.afterId();
        return Page.of(
                dues.after(after, budgetLine, status, paging.limit() + 1),
                paging,
                due -> DueView.of(due, null),
                due -> due.id().toString());
    }

    @GET
    @Path("/{id}/items")
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER, Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Each commitment of a collection, and what became of it")
    public Page<DueItemView> items(@RestPath UUID id, @BeanParam Paging paging) {
        dues.require(id);
        var after = paging.afterId();
        return Page.of(dues.items(id, after, paging.limit() + 1), paging, DueItemView::of, item -> item.commitment()
                .reservation()
                .toString());
    }

    /** In which line's year they fall due. */
    @Schema(name = "DueCommitmentsRequest")
    public record DueRequest(
            @NotNull @Size(min = 1, max = 40) @Schema(examples = "IM-2018")
            String budgetLine) {}

    /** Why it ends without effect. */
    @Schema(name = "DueCommitmentsEndRequest")
    public record DueEndRequest(
            @NotBlank @Size(max = 500) @Schema(examples = "Der Haushalt 2018 ist noch vorläufig")
            String reason) {}

    /** What falls due together. */
    @Schema(name = "DueCommitments")
    public record DueView(
            UUID id,
            @Schema(examples = "IM-2018") String budgetLine,
            @Schema(examples = "1062") int commitments,
            Money amount,

            @Schema(examples = "1060", description = "How many have become reservations")
            int turned,

            Money turnedAmount,
            ProposalStatus status,
            String proposedBy,
            Instant proposedAt,
            String decidedBy,
            Instant decidedAt,
            String decisionReason,

            @Schema(description = "Of the line after the booking; only where one was made")
            LineBalances balances) {

        static DueView of(DueCommitments due, LineBalances balances) {
            var proposal = due.proposal();
            return new DueView(
                    due.id(),
                    due.budgetLine(),
                    due.commitments(),
                    Money.ofCents(due.amountCents()),
                    due.turned(),
                    Money.ofCents(due.turnedCents()),
                    proposal.status(),
                    proposal.proposedBy(),
                    proposal.proposedAt(),
                    proposal.decidedBy(),
                    proposal.decidedAt(),
                    proposal.decisionReason(),
                    balances);
        }
    }

    /** One commitment that falls due. */
    @Schema(name = "DueCommitment")
    public record DueItemView(
            @Schema(description = "With which it was promised")
            UUID reservation,

            @Schema(examples = "IM-2017") String budgetLine,
            Holder holder,
            Money amount,
            @Schema(description = "None: not decided yet") DueOutcome outcome,

            @Schema(description = "What there was where it was not enough")
            Money available,

            @Schema(description = "The reservation of the due year's line")
            UUID turnedInto) {

        static DueItemView of(Dues.Item item) {
            var commitment = item.commitment();
            return new DueItemView(
                    commitment.reservation(),
                    commitment.budgetLine(),
                    commitment.holder().isEmpty() ? null : new Holder(commitment.holder()),
                    Money.ofCents(commitment.amountCents()),
                    item.outcome(),
                    item.availableCents() == null ? null : Money.ofCents(item.availableCents()),
                    item.turnedInto());
        }
    }
}
