package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.OutboxCheck.Counts;
import de.integrationspakt.kernel.fact.OutboxCheck.State;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Compares, after a restore, what this database says was told and heard with what the topics hold. It reads the topics to
 * their present end, which may take minutes, so it works behind the call that asked for it; one at a time. What Kafka lacks
 * it tells again if asked to, since hearers know facts by their ids; what the database lacks it reports and never invents.
 */
@ApplicationScoped
class CheckOutbox {
    private static final Logger LOG = Logger.getLogger(CheckOutbox.class);
    private static final long LOCK = 0x636865636bL;

    @Inject
    AgroalDataSource database;

    @Inject
    OutboxChecks checks;

    @Inject
    Topics topics;

    @Inject
    TopicReader reader;

    @Inject
    Hearings hearings;

    @Inject
    Inbox inbox;

    @Inject
    Relay relay;

    @Inject
    Journal journal;

    @Inject
    Acting acting;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    ObjectMapper json;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @ConfigProperty(name = "pakt.service")
    String service;

    /**
     * Begins one as soon as the caller's transaction has committed.
     *
     * @param retell tell again what the topics lack
     * @param rehear act on what was passed over without a trace
     * @throws WrongState while another one runs
     */
    @Transactional
    OutboxCheck start(boolean retell, boolean rehear) throws SQLException {
        var check = new OutboxCheck(
                Ids.next(),
                State.RUNNING,
                retell,
                rehear,
                clock.instant(),
                caller.subject(),
                null,
                new Counts(0, 0, 0, 0),
                null);
        try (var connection = database.getConnection()) {
            if (!is(connection, "SELECT pg_try_advisory_xact_lock(" + LOCK + ")")) {
                throw new WrongState(State.RUNNING, State.DONE);
            }
            checks.failAbandoned(connection, clock.instant());
            checks.insert(connection, check);
            journal.record("outbox-check.started", check.id().toString(), Map.of("retell", retell, "rehear", rehear));
        }
        transaction.registerInterposedSynchronization(new Begin(check));
        return check;
    }

    private class Begin implements Synchronization {
        private final OutboxCheck check;

        Begin(OutboxCheck check) {
            this.check = check;
        }

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                Infrastructure.getDefaultWorkerPool().execute(() -> run(check));
            }
        }
    }

    private void run(OutboxCheck check) {
        try (var connection = database.getConnection()) {
            is(connection, "SELECT pg_advisory_lock(" + LOCK + ") IS NOT NULL");
            try {
                compare(connection, check);
            } finally {
                checks.forgetSeen(connection);
                is(connection, "SELECT pg_advisory_unlock(" + LOCK + ")");
            }
        } catch (SQLException | RuntimeException fault) {
            LOG.errorf(fault, "the outbox check %s could not be carried out", check.id());
        }
    }

    private void compare(Connection connection, OutboxCheck check) throws SQLException {
        var comparison = new Comparison(connection, check, checks, inbox, json, "/" + service + "-service");
        try {
            checks.forgetSeen(connection);
            // In this order: whatever is marked as told now stood on its topic before the topics' ends are asked for.
            long upTo = checks.lastPosition(connection);
            comparison.heardUpTo(hearings.topics(), reader.heard());
            reader.readAll(topics.names(), comparison::take);
            long notOnTopic = checks.missOnTopics(connection, check.id(), upTo, topics.compacted(), check.retell());
            if (check.retell() && notOnTopic > 0) {
                relay.wake();
            }
            end(connection, check, State.DONE, comparison.counts(notOnTopic), null);
        } catch (SQLException | ExecutionException | RuntimeException fault) {
            LOG.warnf(fault, "the outbox check %s fails", check.id());
            end(connection, check, State.FAILED, comparison.counts(0), fault.toString());
        } catch (InterruptedException stopped) {
            end(connection, check, State.FAILED, comparison.counts(0), "the service was stopped");
        }
    }

    private void end(Connection connection, OutboxCheck check, State state, Counts counts, String fault)
            throws SQLException {
        record(check, state, counts);
        checks.end(connection, check.id(), state, counts, fault, clock.instant());
    }

    @ActivateRequestContext
    void record(OutboxCheck check, State state, Counts counts) {
        acting.as(check.startedBy(), null);
        QuarkusTransaction.requiringNew()
                .run(() -> journal.record(
                        "outbox-check.ended", check.id().toString(), Map.of("state", state, "counts", counts)));
    }

    private static boolean is(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
