package de.integrationspakt.kernel.fact;

import de.integrationspakt.kernel.http.DatabaseFaults;
import de.integrationspakt.kernel.journal.Acting;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Records and acts in one transaction. Messages of one poll share it; if one of them fails, all are taken back and each is
 * tried alone, so that one bad fact never stops others. A message of a subject that is parked waits behind the parked one.
 */
@ApplicationScoped
class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);

    @Inject
    AgroalDataSource database;

    @Inject
    Hearings hearings;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    /** Returns once each message is acted on, known from before, or set aside. @throws RuntimeException an outage: nothing is */
    void take(List<Arrived> messages) {
        try {
            takeTogether(messages);
        } catch (RuntimeException fault) {
            if (DatabaseFaults.isOutage(fault)) {
                throw fault;
            }
            messages.forEach(this::takeAlone);
        }
    }

    private void takeAlone(Arrived message) {
        try {
            takeTogether(List.of(message));
        } catch (RuntimeException fault) {
            if (DatabaseFaults.isOutage(fault) || DatabaseFaults.isCollision(fault)) {
                throw fault;
            }
            LOG.warnf("%s of %s is a dead letter: %s", message.subject(), message.topic(), fault);
            transaction(connection -> deadLetters.park(connection, message, reason(fault)));
        }
    }

    private void takeTogether(List<Arrived> messages) {
        transaction(connection -> {
            deadLetters.lockShared(connection);
            var parked = deadLetters.parkedSubjects(connection);
            for (Arrived message : messages) {
                if (parked.contains(DeadLetters.place(message))) {
                    deadLetters.letWait(connection, message);
                } else {
                    actOnce(connection, message);
                }
            }
        });
    }

    /** Inside a transaction. */
    void actOnce(Connection connection, Arrived message) throws SQLException {
        var event = hearings.read(message);
        if (remember(connection, event.id(), message)) {
            acting.as("fact:" + event.id(), event.traceparent());
            hearings.act(event);
        }
    }

    private boolean remember(Connection connection, UUID id, Arrived message) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO inbox (fact_id, topic, subject, heard_at) VALUES (?,?,?,?) ON CONFLICT DO NOTHING")) {
            insert.setObject(1, id);
            insert.setString(2, message.topic());
            insert.setString(3, message.subject());
            insert.setTimestamp(4, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        }
    }

    static String reason(Throwable fault) {
        return fault instanceof Unreadable ? fault.getMessage() : fault.toString();
    }

    @ActivateRequestContext
    void transaction(Work work) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var connection = database.getConnection()) {
                work.run(connection);
            } catch (SQLException fault) {
                throw new InboxUnavailable(fault);
            }
        });
    }

    interface Work {
        void run(Connection connection) throws SQLException;
    }

    /** The inbox's own statements failed. */
    static class InboxUnavailable extends RuntimeException {
        InboxUnavailable(SQLException cause) {
            super(cause);
        }
    }
}
