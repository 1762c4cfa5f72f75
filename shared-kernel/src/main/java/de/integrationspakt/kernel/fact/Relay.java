package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Sends what stands unsent in the outbox, in order, and marks it. One relay per service works at a time, whichever instance
 * holds the advisory lock. It is woken by each commit of its own instance and looks by itself four times a second for those
 * of others. A crash between sending and marking sends again: hearers know a fact by its id.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final long LOCK = 0x70616b74L;
    private static final int BATCH = 500;
    private static final long LOOK_MILLIS = 250;

    /** Beyond so many facts in one go, about a thousand a second, the next ones gather before they are sent. */
    private static final int MANY = 25;

    /** Each go costs a commit, an answer of the broker and a commit of every hearer: fewer and larger ones leave the disk to the callers. */
    private static final long GATHER_MILLIS = 25;

    @Inject
    AgroalDataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    Topics topics;

    @Inject
    FactSender sender;

    private final Semaphore work = new Semaphore(0);
    private Thread thread;
    private volatile boolean running = true;

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(5));
        sender.close();
    }

    /** There may be something to send. Cheap; called after each commit. */
    public void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try (var connection = database.getConnection()) {
                if (lock(connection)) {
                    topics.make();
                    relay(connection);
                }
            } catch (SQLException | ExecutionException | RuntimeException fault) {
                LOG.warnf("facts wait in the outbox: %s", fault.getMessage());
            } catch (InterruptedException stopped) {
                return;
            }
            pause(running ? 1000 : 0);
        }
    }

    private void relay(Connection connection) throws SQLException, InterruptedException, ExecutionException {
        var unsent = new UnsentFacts(connection, json);
        try {
            while (running) {
                work.drainPermits();
                int sent = unsent.sendNext(BATCH, sender);
                if (sent >= MANY && sent < BATCH) {
                    TimeUnit.MILLISECONDS.sleep(GATHER_MILLIS);
                } else if (sent < BATCH) {
                    work.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } finally {
            unlock(connection);
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var locked = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            return locked.next() && locked.getBoolean(1);
        }
    }

    private static void unlock(Connection connection) throws SQLException {
        if (connection.isValid(1)) {
            try (var statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }

    private void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }
}
