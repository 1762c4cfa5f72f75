package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Deferring, writing off and waiving what is owed (§ 59 LHO). */
@Path("/recoveries/{id}/reliefs")
@Tag(name = "Recoveries")
public class ReliefsResource {

    private final Recoveries recoveries;
    private final Reliefs reliefs;
    private final RelieveHolder relieveHolder;
    private final Statement statement;
    private final Caller caller;

    ReliefsResource(
            Recoveries recoveries, Reliefs reliefs, RelieveHolder relieveHolder, Statement statement, Caller caller) {
        this.recoveries = recoveries;
        this.reliefs = reliefs;
        this.relieveHolder = relieveHolder;
        this.statement = statement;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Propose to defer what is open in instalments, to write it off, or to waive it",
            description = "Instalments add up to what is open, to the cent.")
    public ReliefView propose(@RestPath UUID id, @NotNull @Valid ReliefRequest request, @RestQuery boolean dryRun) {
        return view(relieveHolder.propose(
                id,
                request.kind(),
                request.amount() == null ? null : request.amount().cents(),
                request.plan(),
                request.reason(),
                caller.subject()));
    }

    @POST
    @Path("/{relief}/approval")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Approve it as another officer",
            description =
                    "What a waived or written-off claw-back would have brought the line bears: 409 INSUFFICIENT_FUNDS when it has given that away.")
    public ReliefView approve(@RestPath UUID id, @RestPath UUID relief, @RestQuery boolean dryRun) {
        return view(relieveHolder.approve(id, relief, caller.subject()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{relief}/rejection")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Reject it as another officer")
    public ReliefView reject(
            @RestPath UUID id,
            @RestPath UUID relief,
            @NotNull @Valid ReliefRejectionRequest request,
            @RestQuery boolean dryRun) {
        return view(relieveHolder.reject(id, relief, request.reason(), caller.subject()));
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
    @Operation(summary = "All proposals about a recovery, oldest first; the last approved deferral is in force")
    public Page<ReliefView> list(@RestPath UUID id) {
        caller.mustReach(new Holder(recoveries.require(id).holder()));
        return new Page<>(reliefs.of(id).stream().map(this::view).toList(), null);
    }

    private ReliefView view(Relief relief) {
        var recovery = recoveries.require(relief.recovery());
        var balances = statement
                .holders(recovery.budgetLine(), recovery.holder(), List.of(""), "", "", 1)
                .get(0)
                .balances();
        return ReliefView.of(relief, recovery, RecoveryView.BalancesView.of(balances));
    }

    /** What is proposed. */
    @Schema(name = "ReliefRequest")
    public record ReliefRequest(
            @NotNull ReliefKind kind,

            @Amount(minCents = 1) @Schema(description = "What is written off or waived; all that is open if not given")
            Money amount,

            @Size(max = 60) @Schema(description = "Of a deferral, in the order of their days")
            List<@NotNull @Valid InstalmentRequest> instalments,

            @NotNull @Size(min = 1, max = 1000) @Schema(examples = "Haushaltssicherung bis 2022")
            String reason) {

        List<Relief.Instalment> plan() {
            return instalments == null
                    ? List.of()
                    : instalments.stream()
                            .map(instalment -> new Relief.Instalment(
                                    instalment.dueOn(), instalment.amount().cents()))
                            .toList();
        }
    }

    /** A part and its day. */
    @Schema(name = "RecoveryInstalment")
    public record InstalmentRequest(
            @NotNull @Schema(description = "Last day to pay it")
            LocalDate dueOn,

            @NotNull @Amount(minCents = 1) Money amount) {}

    /** Why not. */
    @Schema(name = "ReliefRejectionRequest")
    public record ReliefRejectionRequest(
            @NotNull @Size(min = 1, max = 1000) String reason) {}

    /** A proposal and what became of it. */
    @Schema(name = "Relief")
    public record ReliefView(
            UUID id,
            UUID recovery,
            ReliefKind kind,
            Money amount,
            String reason,
            List<InstalmentRequest> instalments,
            String proposedBy,
            Instant proposedAt,
            ReliefStatus status,
            String endedBy,
            Instant endedAt,
            String endReason,

            @Schema(description = "What the holder still owes")
            Money open,

            RecoveryView.BalancesView balances) {

        static ReliefView of(Relief relief, Recovery recovery, RecoveryView.BalancesView balances) {
            return new ReliefView(
                    relief.id(),
                    relief.recovery(),
                    relief.kind(),
                    Money.ofCents(relief.amountCents()),
                    relief.reason(),
                    relief.instalments().stream()
                            .map(part -> new InstalmentRequest(part.dueOn(), Money.ofCents(part.amountCents())))
                            .toList(),
                    relief.proposedBy(),
                    relief.proposedAt(),
                    relief.status(),
                    relief.endedBy(),
                    relief.endedAt(),
                    relief.endReason(),
                    Money.ofCents(recovery.openCents()),
                    balances);
        }
    }
}
