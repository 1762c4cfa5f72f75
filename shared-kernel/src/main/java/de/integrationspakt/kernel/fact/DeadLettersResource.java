package de.integrationspakt.kernel.fact;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.fact.DeadLetters.DeadLetter;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Facts that could not be acted on, for the operator. */
@Path("/dead-letters")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Facts")
public class DeadLettersResource {
    @Inject
    AgroalDataSource database;

    @Inject
    DeadLetters letters;

    @Inject
    SettleDeadLetter settle;

    /** What may become of a message that was set aside. */
    public enum State {
        PARKED,
        WAITING,
        REPLAYED,
        DISCARDED
    }

    @GET
    @Operation(summary = "Facts this service could not act on, oldest first")
    public Page<DeadLetterView> list(@RestQuery State state, @BeanParam Paging paging) throws SQLException {
        try (var connection = database.getConnection()) {
            var after = paging.after().map(Long::parseLong).orElse(0L);
            var rows = letters.list(connection, state == null ? null : state.name(), after, paging.limit() + 1);
            return Page.of(rows, paging, DeadLetterView::of, letter -> Long.toString(letter.seq()));
        }
    }

    @POST
    @Path("/{id}/replay")
    @Idempotent
    @Operation(summary = "Act on it again, and on those that wait behind it")
    public DeadLetterView replay(@RestPath UUID id) throws SQLException {
        return DeadLetterView.of(settle.replay(id));
    }

    @POST
    @Path("/{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(summary = "Leave it out for good, with a reason, and act on those that wait behind it")
    public DeadLetterView discard(@RestPath UUID id, @NotNull @Valid Discard discard) throws SQLException {
        return DeadLetterView.of(settle.discard(id, discard.reason()));
    }

    /** Why a fact is left out for good. */
    public record Discard(
            @NotBlank @Size(max = 500) @Schema(examples = "Test message of the operator")
            String reason) {}

    /** A message that was set aside: where it came from, why, and what became of it. Its content stays in the database. */
    public record DeadLetterView(
            UUID id,
            State state,
            String topic,
            String subject,
            int partition,
            long offset,
            String reason,
            Instant arrivedAt,
            Instant settledAt,
            String settledBy) {
        static DeadLetterView of(DeadLetter letter) {
            var message = letter.message();
            return new DeadLetterView(
                    letter.id(),
                    State.valueOf(letter.state()),
                    message.topic(),
                    message.subject(),
                    message.partition(),
                    message.offset(),
                    letter.reason(),
                    letter.arrivedAt(),
                    letter.settledAt(),
                    letter.settledBy());
        }
    }
}
