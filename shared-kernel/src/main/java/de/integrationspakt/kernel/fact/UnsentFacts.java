package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

/**
 * The outbox rows without a position. Never “ids above the last one sent”: commits overtake each other, and such a mark would
 * lose the slower ones.
 */
class UnsentFacts {
    private final Connection connection;
    private final ObjectMapper json;
    private long position;

    UnsentFacts(Connection connection, ObjectMapper json) throws SQLException {
        this.connection = connection;
        this.json = json;
        try (var statement = connection.createStatement();
                var last = statement.executeQuery("SELECT coalesce(max(position), 0) FROM outbox")) {
            last.next();
            position = last.getLong(1);
        }
    }

    /** Sends up to so many and marks them once the broker has all of them. @return how many */
    int sendNext(int most, FactSender sender) throws SQLException, InterruptedException, ExecutionException {
        var facts = read(most);
        if (!facts.isEmpty()) {
            sender.send(facts);
            mark(facts);
        }
        return facts.size();
    }

    private List<OutgoingFact> read(int most) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT id, topic, type, subject, at, traceparent, data FROM outbox WHERE position IS NULL ORDER BY seq LIMIT ?")) {
            select.setInt(1, most);
            var facts = new ArrayList<OutgoingFact>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    facts.add(OutgoingFact.of(row, json));
                }
            }
            return facts;
        }
    }

    private void mark(List<OutgoingFact> facts) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE outbox o SET position = ? + n.place, sent_at = now()"
                + " FROM unnest(?) WITH ORDINALITY AS n(id, place) WHERE o.id = n.id")) {
            update.setLong(1, position);
            var ids = facts.stream().map(OutgoingFact::id).toArray(UUID[]::new);
            update.setArray(2, connection.createArrayOf("uuid", ids));
            update.executeUpdate();
            position += facts.size();
        }
    }
}
