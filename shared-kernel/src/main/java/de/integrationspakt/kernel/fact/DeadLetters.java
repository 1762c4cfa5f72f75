package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Messages that could not be acted on, those that wait behind them, and what became of both. Inside a transaction. */
@ApplicationScoped
class DeadLetters {
    /** Taken shared by the inbox and alone by an operator, so that none slips behind a subject that is just being freed. */
    private static final long LOCK = 0x646561646cL;

    private static final String COLUMNS =
            "id, seq, topic, subject, payload, reason, state, arrived_at, settled_at, settled_by, kafka_partition, kafka_offset";

    @Inject
    Outbox outbox;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    void lockShared(Connection connection) throws SQLException {
        execute(connection, "SELECT pg_advisory_xact_lock_shared(" + LOCK + ")");
    }

    void lock(Connection connection) throws SQLException {
        execute(connection, "SELECT pg_advisory_xact_lock(" + LOCK + ")");
    }

    static String place(Arrived message) {
        return message.topic() + " " + message.subject();
    }

    Set<String> parkedSubjects(Connection connection) throws SQLException {
        var parked = new HashSet<String>();
        try (var select = connection.prepareStatement("SELECT topic, subject FROM dead_letter WHERE state = 'PARKED'");
                var row = select.executeQuery()) {
            while (row.next()) {
                parked.add(row.getString(1) + " " + row.getString(2));
            }
        }
        return parked;
    }

    /** Sets the message aside, tells it on the dead-letter topic, and parks its subject. */
    void park(Connection connection, Arrived message, String reason) throws SQLException {
        if (insert(connection, message, "PARKED", reason)) {
            var data = json.createObjectNode()
                    .put("topic", message.topic())
                    .put("partition", message.partition())
                    .put("offset", message.offset())
                    .put("reason", reason)
                    .put("payload", message.payload());
            outbox.append(connection, Ids.next(), Topics.deadLetters(message.topic()), message.subject(), data);
        }
    }

    void letWait(Connection connection, Arrived message) throws SQLException {
        insert(connection, message, "WAITING", null);
    }

    private boolean insert(Connection connection, Arrived message, String state, String reason) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO dead_letter"
                + " (id, topic, subject, payload, reason, state, arrived_at, kafka_partition, kafka_offset)"
                + " VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, message.topic());
            insert.setString(3, message.subject());
            insert.setString(4, message.payload());
            insert.setString(5, reason);
            insert.setString(6, state);
            insert.setTimestamp(7, Timestamp.from(clock.instant()));
            insert.setInt(8, message.partition());
            insert.setLong(9, message.offset());
            return insert.executeUpdate() == 1;
        }
    }

    Optional<DeadLetter> find(Connection connection, UUID id) throws SQLException {
        return select(connection, "id = ?", id).stream().findFirst();
    }

    /** Those that wait behind a parked one, oldest first. */
    List<DeadLetter> waitingBehind(Connection connection, DeadLetter parked) throws SQLException {
        return select(
                connection,
                "state = 'WAITING' AND topic = ? AND subject = ? ORDER BY seq",
                parked.message().topic(),
                parked.message().subject());
    }

    /** @param state null for all */
    List<DeadLetter> list(Connection connection, String state, long afterSeq, int most) throws SQLException {
        return select(
                connection,
                "(?::text IS NULL OR state = ?) AND seq > ? ORDER BY seq LIMIT ?",
                state,
                state,
                afterSeq,
                most);
    }

    void settle(Connection connection, UUID id, String state, String reason, String by) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE dead_letter SET state = ?, reason = coalesce(?, reason),"
                + " settled_at = ?, settled_by = ? WHERE id = ?")) {
            update.setString(1, state);
            update.setString(2, reason);
            update.setTimestamp(3, by == null ? null : Timestamp.from(clock.instant()));
            update.setString(4, by);
            update.setObject(5, id);
            update.executeUpdate();
        }
    }

    private static List<DeadLetter> select(Connection connection, String where, Object... parameters)
            throws SQLException {
        try (var select = connection.prepareStatement("SELECT " + COLUMNS + " FROM dead_letter WHERE " + where)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            var letters = new ArrayList<DeadLetter>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    letters.add(DeadLetter.of(row));
                }
            }
            return letters;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** One of them. */
    record DeadLetter(
            UUID id,
            long seq,
            Arrived message,
            String reason,
            String state,
            Instant arrivedAt,
            Instant settledAt,
            String settledBy) {
        static DeadLetter of(ResultSet row) throws SQLException {
            var settled = row.getTimestamp("settled_at");
            return new DeadLetter(
                    row.getObject("id", UUID.class),
                    row.getLong("seq"),
                    new Arrived(
                            row.getString("topic"),
                            row.getInt("kafka_partition"),
                            row.getLong("kafka_offset"),
                            row.getString("subject"),
                            row.getString("payload")),
                    row.getString("reason"),
                    row.getString("state"),
                    row.getTimestamp("arrived_at").toInstant(),
                    settled == null ? null : settled.toInstant(),
                    row.getString("settled_by"));
        }
    }
}
