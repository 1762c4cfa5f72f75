package de.integrationspakt.kernel.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comparison of this database with the topics, and what it came to. */
record OutboxCheck(
        UUID id,
        State state,
        boolean retell,
        boolean rehear,
        Instant startedAt,
        String startedBy,
        Instant endedAt,
        Counts counts,
        String fault) {

    /** Whether it is still under way. */
    @Schema(name = "OutboxCheckState")
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** What may be missing where. */
    @Schema(name = "MissingFactKind")
    public enum Kind {
        /** Told by this service, but the topic has it no more: Kafka is older than the database. */
        NOT_ON_TOPIC,
        /** On a topic in this service's name, but its outbox does not know it: the database is older than Kafka. */
        NOT_HERE,
        /** On a topic this service hears, already passed over, but never acted on: the database is older than Kafka. */
        NOT_HEARD
    }

    /** @param read facts read from the topics */
    record Counts(long read, long notOnTopic, long notHere, long notHeard) {}

    static OutboxCheck of(ResultSet row) throws SQLException {
        return new OutboxCheck(
                row.getObject("id", UUID.class),
                State.valueOf(row.getString("state")),
                row.getBoolean("retell"),
                row.getBoolean("rehear"),
                moment(row, "started_at"),
                row.getString("started_by"),
                moment(row, "ended_at"),
                new Counts(
                        row.getLong("read"),
                        row.getLong("not_on_topic"),
                        row.getLong("not_here"),
                        row.getLong("not_heard")),
                row.getString("fault"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** One fact that is missing somewhere; place only where it was found on a topic. */
    record Missing(
            long seq,
            Kind kind,
            UUID factId,
            String topic,
            String type,
            String subject,
            Instant toldAt,
            Integer partition,
            Long offset) {
        static Missing of(ResultSet row) throws SQLException {
            return new Missing(
                    row.getLong("seq"),
                    Kind.valueOf(row.getString("kind")),
                    row.getObject("fact_id", UUID.class),
                    row.getString("topic"),
                    row.getString("type"),
                    row.getString("subject"),
                    moment(row, "told_at"),
                    row.getObject("kafka_partition", Integer.class),
                    row.getObject("kafka_offset", Long.class));
        }
    }
}
