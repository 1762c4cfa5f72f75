package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Malformed;
import io.agroal.api.AgroalDataSource;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The facts of this service for those who cannot hear Kafka: a town hall asks what is new for its own units, those that it
 * acts for through others, and those that followed it.
 *
 * <p>In the order of their positions, which the {@link Relay} gives after the fact has committed, one relay at a time and
 * without a gap: a fact whose transaction commits late gets a later position and can never appear behind a reader.
 */
@Path("/changes")
@Authenticated
@Tag(name = "Facts")
public class ChangesResource {
    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Caller caller;

    @GET
    @Operation(summary = "Facts of the caller's own units, in the order told")
    public Changes changes(
            @RestQuery @DefaultValue("0") @Parameter(description = "The next of the call before; 0 for all there are")
                    long after,
            @RestQuery @DefaultValue("100") int limit)
            throws SQLException {
        if (limit < 1 || limit > 500) {
            throw new Malformed("/limit", "field.limit");
        }
        var units = caller.heardUnits();
        units.add(Caller.STATE);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT * FROM outbox WHERE position > ?"
                        + " AND cardinality(units) > 0 AND (? OR units && ?) ORDER BY position LIMIT ?")) {
            select.setLong(1, after);
            select.setBoolean(2, caller.isState());
            select.setArray(3, connection.createArrayOf("text", units.toArray()));
            select.setInt(4, limit);
            var items = new ArrayList<Change>();
            var next = after;
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    items.add(new Change(OutgoingFact.event(row, json).toString()));
                    next = row.getLong("position");
                }
            }
            return new Changes(items, Long.toString(next));
        }
    }

    /** @param next what to ask for with {@code after}: also where there is nothing new */
    public record Changes(
            List<Change> items,

            @Schema(examples = "4711", description = "Ask for it with after; there is always one")
            String next) {}

    /** A CloudEvent as it went over Kafka. */
    @Schema(description = "CloudEvent 1.0; its data has the shape in contracts/events", implementation = Object.class)
    public record Change(@JsonValue @JsonRawValue String event) {}
}
