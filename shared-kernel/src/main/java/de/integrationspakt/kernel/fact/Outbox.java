package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells facts. A fact is written in the transaction that makes it true and sent by the {@link Relay} once that has
 * committed: no fact without its change, no change without its fact, whatever is killed in between.
 */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "INSERT INTO outbox (id, topic, type, subject, units, at, traceparent, data)" + " VALUES (?,?,?,?,?,?,?,?)";

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    Acting acting;

    @Inject
    Relay relay;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @ConfigProperty(name = "pakt.service")
    String service;

    /** Inside the caller's transaction. */
    public void tell(Tellable fact) {
        tellAll(List.of(fact));
    }

    /** Inside the caller's transaction; in this order. */
    public void tellAll(Collection<? extends Tellable> facts) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("a fact is told in the transaction that makes it true");
        }
        try (var connection = database.getConnection()) {
            append(connection, facts, acting.traceparent());
        } catch (SQLException fault) {
            throw new OutboxUnavailable(fault);
        }
        transaction.registerInterposedSynchronization(new Waker());
    }

    /** A fact and the trace of the call it comes from; for those who commit the work of many calls together. */
    public record Traced(Tellable fact, String traceparent) {}

    /**
     * What writes facts in one statement, among others that go to the database in one breath.
     *
     * @param columns of {@link #INSERT_ALL}, in its order
     */
    public record Rows(UUID[] ids, String[][] columns) {}

    /** Takes the columns of {@link Rows}: ids, topic, type, subject, units, at, traceparent, data. */
    public static final String INSERT_ALL =
            "INSERT INTO outbox (id, topic, type, subject, units, at, traceparent, data)"
                    + " SELECT id, topic, type, subject, string_to_array(units, ','), at::timestamptz, traceparent, data"
                    + " FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) AS f(id, topic, type, subject, units, at, traceparent, data)";

    /** Facts in this order, each under its own trace; told once the caller's transaction, which has to write them, commits. */
    public Rows rows(Collection<Traced> facts) {
        var at = clock.instant().toString();
        var ids = new UUID[facts.size()];
        var columns = new String[7][facts.size()];
        int place = 0;
        for (Traced traced : facts) {
            var fact = traced.fact();
            ids[place] = Ids.next();
            columns[0][place] = fact.getClass().getAnnotation(Told.class).topic();
            columns[1][place] = type(fact.getClass());
            columns[2][place] = fact.subject();
            columns[3][place] = String.join(",", reached(fact.units()));
            columns[4][place] = at;
            columns[5][place] = traced.traceparent();
            columns[6][place] = data(fact);
            place++;
        }
        transaction.registerInterposedSynchronization(new Waker());
        return new Rows(ids, columns);
    }

    /** For a transaction of plain JDBC; whoever commits it calls {@link Relay#wake()} afterwards. */
    public void append(Connection connection, Collection<? extends Tellable> facts, String traceparent)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (Tellable fact : facts) {
                add(connection, insert, fact, traceparent);
            }
            insert.executeBatch();
        }
    }

    private void add(Connection connection, PreparedStatement insert, Tellable fact, String traceparent)
            throws SQLException {
        var told = fact.getClass().getAnnotation(Told.class);
        insert.setObject(1, Ids.next());
        insert.setString(2, told.topic());
        insert.setString(3, type(fact.getClass()));
        insert.setString(4, fact.subject());
        insert.setArray(
                5, connection.createArrayOf("text", reached(fact.units()).toArray()));
        insert.setTimestamp(6, Timestamp.from(clock.instant()));
        insert.setString(7, traceparent);
        insert.setString(8, data(fact));
        insert.addBatch();
    }

    /** A dead letter goes out like a fact, but to nobody's change feed. */
    void append(Connection connection, UUID id, String topic, String subject, ObjectNode data) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setString(2, topic);
            insert.setString(3, "de.integrationspakt." + service + ".DeadLetter.v1");
            insert.setString(4, subject);
            insert.setArray(5, connection.createArrayOf("text", new Object[0]));
            insert.setTimestamp(6, Timestamp.from(clock.instant()));
            insert.setString(7, null);
            insert.setString(8, data.toString());
            insert.executeUpdate();
        }
    }

    private String type(Class<?> fact) {
        return "de.integrationspakt." + service + "." + fact.getSimpleName() + ".v1";
    }

    private String data(Tellable fact) {
        try {
            return json.writeValueAsString(fact);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** A district hears what concerns its municipalities. */
    private static Set<String> reached(Set<String> units) {
        var reached = new HashSet<>(units);
        for (String unit : units) {
            if (unit.matches(Ags.FORM)) {
                reached.add(unit.substring(0, 5));
            }
        }
        if (reached.contains(Caller.STATE)) {
            return Set.of(Caller.STATE);
        }
        return reached;
    }

    private class Waker implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }

    /** Without its fact a change must not happen. */
    static class OutboxUnavailable extends RuntimeException {
        OutboxUnavailable(SQLException cause) {
            super(cause);
        }
    }
}
