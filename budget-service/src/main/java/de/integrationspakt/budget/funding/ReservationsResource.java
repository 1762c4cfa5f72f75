package de.integrationspakt.budget.funding;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.funding.FundsCommand.Sender;
import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.http.RequestHash;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Reservations over HTTP. The two POSTs are not {@code @Idempotent}: their keys, answers and effects are committed in groups by the
 * {@link FundsDesk}, with the same promises. They never block: a caller waits on no thread.
 */
@Path("/reservations")
@Tag(name = "Reservations")
public class ReservationsResource {

    private final FundsDesk desk;
    private final Reservations reservations;
    private final Commitments commitments;
    private final Problems problems;
    private final ObjectMapper json;
    private final Caller caller;
    private final Acting acting;
    private final Clock clock;

    ReservationsResource(
            FundsDesk desk,
            Reservations reservations,
            Commitments commitments,
            Problems problems,
            ObjectMapper json,
            Caller caller,
            Acting acting,
            Clock clock) {
        this.desk = desk;
        this.reservations = reservations;
        this.commitments = commitments;
        this.problems = problems;
        this.json = json;
        this.caller = caller;
        this.acting = acting;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.GRANT_OFFICER)
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set money aside, from the holder's share or the common pot of a MEASURE line",
            description = "409 INSUFFICIENT_FUNDS when the money is not there: then nothing has moved.")
    @APIResponse(
            responseCode = "201",
            description = "Reserved",
            content = @Content(schema = @Schema(implementation = ReservationView.class)))
    public Uni<Response> reserve(
            @NotNull @Valid ReservationRequest request, @RestQuery boolean dryRun, @Context HttpServerRequest call) {
        if (request.expiresOn() != null && request.expiresOn().isBefore(Berlin.today(clock))) {
            throw new Invalid("/expiresOn", "field.notPast");
        }
        var want = new Want(
                Ids.next(),
                request.budgetLine(),
                request.holder() == null ? AccountKey.NOBODY : request.holder().value(),
                request.amount().cents(),
                FundingKind.MANUAL,
                request.reference(),
                Requester.BUDGET,
                null,
                null,
                null,
                request.expiresOn(),
                caller.subject(),
                request.dueLater());
        return submit(new FundsCommand.Reserve(want, sender("reserve", request, dryRun, call)));
    }

    @POST
    @Path("/{id}/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.GRANT_OFFICER)
    @NonBlocking
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Free what was set aside by hand")
    @APIResponse(
            responseCode = "200",
            description = "Released",
            content = @Content(schema = @Schema(implementation = ReservationView.class)))
    public Uni<Response> release(
            @RestPath UUID id,
            @Valid ReleaseRequest request,
            @RestQuery boolean dryRun,
            @Context HttpServerRequest call) {
        var reason = request == null || request.reason() == null ? "BY_HAND" : request.reason();
        return submit(new FundsCommand.Release(id, reason, sender("release", List.of(id, reason), dryRun, call)));
    }

    private Sender sender(String operation, Object content, boolean dryRun, HttpServerRequest call) {
        var key = call.getHeader("Idempotency-Key");
        if (key != null && (key.isBlank() || key.length() > 255)) {
            throw new Malformed("/Idempotency-Key", "field.idempotencyKey");
        }
        return new Sender(
                caller.subject(),
                acting.who(),
                "ReservationsResource." + operation,
                key,
                hash(content),
                call.path(),
                problems.locale(),
                call.getHeader("traceparent"),
                dryRun);
    }

    private byte[] hash(Object content) {
        try {
            return RequestHash.of(json, content);
        } catch (IOException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    private Uni<Response> submit(FundsCommand command) {
        return Uni.createFrom().completionStage(desk.submit(command)).map(answer -> {
            var response =
                    Response.status(answer.status()).type(answer.contentType()).entity(answer.body());
            if (answer.origin() == FundsAnswer.Origin.REPLAYED) response.header("Idempotency-Replayed", "true");
            if (command.sender().dryRun()) response.header("Dry-Run", "true");
            if (answer.retryAfterSeconds() != null) response.header("Retry-After", answer.retryAfterSeconds());
            return response.build();
        });
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
    @Operation(summary = "One reservation")
    public ReservationView get(@RestPath UUID id) {
        var reservation = reservations.require(id);
        if (!reservation.holder().isEmpty()) caller.mustReach(new Holder(reservation.holder()));
        else if (!caller.isState()) throw new ForeignUnit(reservation.budgetLine());
        return ReservationView.of(
                reservation, commitments.of(id).stream().map(CommitmentView::of).toList(), null);
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
    @Operation(summary = "Reservations, oldest first; a municipality sees its own")
    public Page<ReservationView> list(
            @RestQuery String budgetLine,
            @RestQuery Holder holder,
            @RestQuery ReservationStatus status,
            @BeanParam Paging paging) {
        var rows = reservations.after(
                paging.afterId(),
                budgetLine,
                holder == null ? null : holder.value(),
                status,
                Visible.units(caller),
                paging.limit() + 1);
        return Page.of(
                rows, paging, reservation -> ReservationView.of(reservation, null, null), reservation -> reservation
                        .id()
                        .toString());
    }

    /** Why it is freed. */
    @Schema(name = "ReleaseRequest")
    public record ReleaseRequest(
            @Size(min = 1, max = 200) @Schema(examples = "Kurs entfällt")
            String reason) {}
}
