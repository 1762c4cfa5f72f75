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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            var due = new ArrayList<Arrived>();
            for (Arrived message : messages) {
                if (parked.contains(DeadLetters.place(message))) {
                    deadLetters.letWait(connection, message);
                } else {
                    due.add(message);
                }
            }
            actOnce(connection, due);
        });
    }

    /** Inside a transaction; in the order they arrived. */
    void actOnce(Connection connection, List<Arrived> messages) throws SQLException {
        var events = messages.stream()
                .map(hearings::read)
                .filter(Hearings.Event::concerns)
                .toList();
        if (events.isEmpty()) {
            return;
        }
        var unheard = remember(connection, events);
        for (var event : events) {
            // A poll may bring the same fact twice: it is acted on where it stands first.
            if (unheard.remove(event.id())) {
                acting.as("fact:" + event.id(), event.traceparent());
                hearings.act(event);
            }
        }
    }

    /** @return the ids that were not known before */
    private Set<UUID> remember(Connection connection, List<Hearings.Event> events) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO inbox (fact_id, topic, subject, heard_at)"
                + " SELECT id, topic, subject, ? FROM unnest(?, ?, ?) AS f(id, topic, subject)"
                + " ON CONFLICT DO NOTHING RETURNING fact_id")) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", events.stream().map(Hearings.Event::id).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            events.stream()
                                    .map(event -> event.message().topic())
                                    .toArray()));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "text",
                            events.stream()
                                    .map(event -> event.message().subject())
                                    .toArray()));
            var unheard = new HashSet<UUID>();
            try (var row = insert.executeQuery()) {
                while (row.next()) {
                    unheard.add(row.getObject(1, UUID.class));
                }
            }
            return unheard;
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
