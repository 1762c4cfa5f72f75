package de.integrationspakt.kernel.fact;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.fact.OutboxCheck.Missing;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import io.agroal.api.AgroalDataSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** After a restore from backup: which facts are missing in the database or on the topics. */
@Path("/outbox-checks")
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Facts")
public class OutboxChecksResource {
    @Inject
    AgroalDataSource database;

    @Inject
    OutboxChecks checks;

    @Inject
    CheckOutbox check;

    @POST
    @ResponseStatus(202)
    @Idempotent
    @Operation(
            summary = "Compare the database with the topics after a restore; works behind the call, one at a time",
            description = "Reads all topics from their beginning. What the database lacks is reported, never invented.")
    public OutboxCheckView start(
            @RestQuery @Parameter(description = "Tell again what the topics lack; hearers know facts by their ids")
                    boolean retell,
            @RestQuery @Parameter(description = "Act on facts that were passed over, but never acted on")
                    boolean rehear)
            throws SQLException {
        return OutboxCheckView.of(check.start(retell, rehear));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a comparison is, and what it came to")
    public OutboxCheckView one(@RestPath UUID id) throws SQLException {
        try (var connection = database.getConnection()) {
            return OutboxCheckView.of(checks.find(connection, id).orElseThrow(() -> new NotFound("outbox check", id)));
        }
    }

    @GET
    @Path("/{id}/findings")
    @Operation(summary = "The facts that are missing, up to 1000 of each kind")
    public Page<MissingFactView> findings(@RestPath UUID id, @BeanParam Paging paging) throws SQLException {
        try (var connection = database.getConnection()) {
            checks.find(connection, id).orElseThrow(() -> new NotFound("outbox check", id));
            var after = paging.after().map(OutboxChecksResource::seq).orElse(0L);
            var rows = checks.missing(connection, id, after, paging.limit() + 1);
            return Page.of(rows, paging, MissingFactView::of, missing -> Long.toString(missing.seq()));
        }
    }

    private static long seq(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }

    /** A comparison; its counts are final once it is DONE. */
    @Schema(name = "OutboxCheck")
    public record OutboxCheckView(
            UUID id,
            OutboxCheck.State state,
            boolean retell,
            boolean rehear,
            Instant startedAt,
            String startedBy,
            Instant endedAt,

            @Schema(description = "Facts read from the topics")
            long read,

            @Schema(description = "Told by this service, but the topics have them no more; told again if asked for")
            long notOnTopic,

            @Schema(description = "On the topics in this service's name, but unknown here: lost with what they told of")
            long notHere,

            @Schema(description = "Passed over by this service, but never acted on; acted on if asked for")
            long notHeard,

            String fault) {
        static OutboxCheckView of(OutboxCheck check) {
            var counts = check.counts();
            return new OutboxCheckView(
                    check.id(),
                    check.state(),
                    check.retell(),
                    check.rehear(),
                    check.startedAt(),
                    check.startedBy(),
                    check.endedAt(),
                    counts.read(),
                    counts.notOnTopic(),
                    counts.notHere(),
                    counts.notHeard(),
                    check.fault());
        }
    }

    /** A fact that is missing somewhere; partition and offset where it stands on a topic. */
    @Schema(name = "MissingFact")
    public record MissingFactView(
            OutboxCheck.Kind kind,
            UUID factId,
            String topic,
            String type,
            String subject,
            Instant toldAt,
            Integer partition,
            Long offset) {
        static MissingFactView of(Missing missing) {
            return new MissingFactView(
                    missing.kind(),
                    missing.factId(),
                    missing.topic(),
                    missing.type(),
                    missing.subject(),
                    missing.toldAt(),
                    missing.partition(),
                    missing.offset());
        }
    }
}
