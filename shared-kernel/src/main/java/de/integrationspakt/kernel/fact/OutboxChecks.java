package de.integrationspakt.kernel.fact;

import de.integrationspakt.kernel.fact.OutboxCheck.Counts;
import de.integrationspakt.kernel.fact.OutboxCheck.Kind;
import de.integrationspakt.kernel.fact.OutboxCheck.Missing;
import de.integrationspakt.kernel.fact.OutboxCheck.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The comparisons an operator asked for, and the sets they compare. */
@ApplicationScoped
class OutboxChecks {
    /** Of each kind so many are named; whoever misses more restores again rather than reads on. */
    private static final int MOST_NAMED = 1000;

    private static final String INSERT_FINDING = "INSERT INTO outbox_check_finding"
            + " (check_id, kind, fact_id, topic, type, subject, told_at, kafka_partition, kafka_offset) ";

    void insert(Connection connection, OutboxCheck check) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO outbox_check"
                + " (id, state, retell, rehear, started_at, started_by) VALUES (?,?,?,?,?,?)")) {
            insert.setObject(1, check.id());
            insert.setString(2, check.state().name());
            insert.setBoolean(3, check.retell());
            insert.setBoolean(4, check.rehear());
            insert.setTimestamp(5, Timestamp.from(check.startedAt()));
            insert.setString(6, check.startedBy());
            insert.executeUpdate();
        }
    }

    /** Those a stopped service left behind. */
    void failAbandoned(Connection connection, Instant at) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE outbox_check SET state = 'FAILED', ended_at = ?,"
                + " fault = 'the service stopped meanwhile' WHERE state = 'RUNNING'")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.executeUpdate();
        }
    }

    void end(Connection connection, UUID id, State state, Counts counts, String fault, Instant at) throws SQLException {
        try (var update = connection.prepareStatement("UPDATE outbox_check SET state = ?, ended_at = ?, read = ?,"
                + " not_on_topic = ?, not_here = ?, not_heard = ?, fault = ? WHERE id = ?")) {
            update.setString(1, state.name());
            update.setTimestamp(2, Timestamp.from(at));
            update.setLong(3, counts.read());
            update.setLong(4, counts.notOnTopic());
            update.setLong(5, counts.notHere());
            update.setLong(6, counts.notHeard());
            update.setString(7, fault);
            update.setObject(8, id);
            update.executeUpdate();
        }
    }

    Optional<OutboxCheck> find(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement("SELECT * FROM outbox_check WHERE id = ?")) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(OutboxCheck.of(row)) : Optional.empty();
            }
        }
    }

    List<Missing> missing(Connection connection, UUID id, long afterSeq, int most) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT * FROM outbox_check_finding WHERE check_id = ? AND seq > ? ORDER BY seq LIMIT ?")) {
            select.setObject(1, id);
            select.setLong(2, afterSeq);
            select.setInt(3, most);
            var missing = new ArrayList<Missing>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    missing.add(Missing.of(row));
                }
            }
            return missing;
        }
    }

    /** Names one, as long as few enough of its kind are named. */
    void name(Connection connection, UUID id, Kind kind, ReadFact fact, long already) throws SQLException {
        if (already >= MOST_NAMED) {
            return;
        }
        try (var insert = connection.prepareStatement(INSERT_FINDING + "VALUES (?,?,?,?,?,?,?,?,?)")) {
            insert.setObject(1, id);
            insert.setString(2, kind.name());
            insert.setObject(3, fact.id());
            insert.setString(4, fact.message().topic());
            insert.setString(5, fact.type());
            insert.setString(6, fact.message().subject());
            insert.setTimestamp(7, fact.time() == null ? null : Timestamp.from(fact.time()));
            insert.setInt(8, fact.message().partition());
            insert.setLong(9, fact.message().offset());
            insert.executeUpdate();
        }
    }

    void forgetSeen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("DELETE FROM outbox_check_seen");
        }
    }

    void see(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO outbox_check_seen (fact_id) SELECT unnest(?) ON CONFLICT DO NOTHING")) {
            insert.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            insert.executeUpdate();
        }
    }

    /** @return those of the ids that the outbox, or the inbox, does not know */
    Set<UUID> unknown(Connection connection, boolean inbox, Collection<UUID> ids) throws SQLException {
        var known = inbox ? "SELECT FROM inbox k WHERE k.fact_id = i.id" : "SELECT FROM outbox k WHERE k.id = i.id";
        try (var select =
                connection.prepareStatement("SELECT i.id FROM unnest(?) AS i(id) WHERE NOT EXISTS (" + known + ")")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var unknown = new HashSet<UUID>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    unknown.add(row.getObject(1, UUID.class));
                }
            }
            return unknown;
        }
    }

    /** Whether an operator knows of it already: a dead letter or one that waits behind one. */
    boolean isSetAside(Connection connection, Arrived message) throws SQLException {
        try (var select = connection.prepareStatement(
                "SELECT FROM dead_letter WHERE topic = ? AND kafka_partition = ? AND kafka_offset = ?")) {
            select.setString(1, message.topic());
            select.setInt(2, message.partition());
            select.setLong(3, message.offset());
            try (var row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    long lastPosition(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT coalesce(max(position), 0) FROM outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Names the facts marked as told up to a position that were not seen, and unmarks them if they are to be told again. On a
     * compacted topic a fact goes once a later one of its subject is there, so only the last of each subject is missed.
     *
     * @return how many
     */
    long missOnTopics(Connection connection, UUID id, long upTo, Collection<String> compacted, boolean retell)
            throws SQLException {
        var missed = "WITH last AS (SELECT topic, subject, max(position) AS position FROM outbox"
                + " WHERE topic = ANY (?) AND position IS NOT NULL GROUP BY topic, subject),"
                + " missed AS (SELECT o.* FROM outbox o LEFT JOIN last l USING (topic, subject)"
                + " WHERE o.position <= ? AND (l.position IS NULL OR l.position = o.position)"
                + " AND NOT EXISTS (SELECT FROM outbox_check_seen s WHERE s.fact_id = o.id)), ";
        var named = "named AS (" + INSERT_FINDING
                + "SELECT ?, 'NOT_ON_TOPIC', id, topic, type, subject, at, NULL::integer, NULL::bigint FROM missed ORDER BY seq LIMIT "
                + MOST_NAMED + ")";
        var unmarked =
                ", unmarked AS (UPDATE outbox o SET position = NULL, sent_at = NULL FROM missed m WHERE o.id = m.id)";
        try (var statement = connection.prepareStatement(
                missed + named + (retell ? unmarked : "") + " SELECT count(*) FROM missed")) {
            statement.setArray(1, connection.createArrayOf("text", compacted.toArray()));
            statement.setLong(2, upTo);
            statement.setObject(3, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
