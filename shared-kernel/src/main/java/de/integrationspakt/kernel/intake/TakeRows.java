package de.integrationspakt.kernel.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.http.DatabaseFaults;
import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.http.RequestHash;
import de.integrationspakt.kernel.intake.ImportRows.Known;
import de.integrationspakt.kernel.table.Fault;
import de.integrationspakt.kernel.table.Line;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * Hands rows to their feature inside the present transaction. A row that is refused goes back to a savepoint, so that the others stay; a refusal that
 * has spoilt the transaction itself ends it, and the rows have to be taken one by one.
 */
@ApplicationScoped
class TakeRows {
    private static final Logger LOG = Logger.getLogger(TakeRows.class);

    @Inject
    AgroalDataSource database;

    @Inject
    ImportRows rows;

    @Inject
    ObjectMapper json;

    @Inject
    Instance<EntityManager> entities;

    @Inject
    TransactionSynchronizationRegistry transaction;

    /** The transaction cannot be kept; whose fault it was shows when the rows are taken one by one. */
    static final class Spoiled extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient RowOutcome outcome;

        Spoiled(RowOutcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }

        /** Of the row that spoiled it. */
        RowOutcome outcome() {
            return outcome;
        }
    }

    /**
     * What becomes of these rows, in their order.
     *
     * @throws Spoiled if nothing of it can be kept
     */
    List<RowOutcome> take(Intake intake, ImportJob job, List<Line> lines) {
        try (var connection = database.getConnection()) {
            var keys = new HashMap<Line, String>();
            for (var line : lines) {
                if (line.faults().isEmpty()) intake.key(line, job).ifPresent(key -> keys.put(line, key));
            }
            var asked = new HashSet<>(keys.values());
            Map<String, Known> inFile = asked.isEmpty() ? new HashMap<>() : rows.inFile(connection, job.id(), asked);
            Map<String, Known> ever =
                    asked.isEmpty() || !intake.isTakenOnce() ? Map.of() : rows.everTaken(connection, job, asked);
            var outcomes = new ArrayList<RowOutcome>();
            for (var line : lines) {
                var key = keys.get(line);
                var outcome = !line.faults().isEmpty()
                        ? RowOutcome.rejected(line, line.faults())
                        : key != null && inFile.containsKey(key)
                                ? RowOutcome.rejected(line, twice(key, inFile.get(key)))
                                : key != null && ever.containsKey(key)
                                        ? again(line, key, ever.get(key))
                                        : take(connection, intake, job, line, key);
                if (key != null && outcome.kind() != RowOutcome.Kind.REJECTED) {
                    inFile.put(key, new Known(line.number(), outcome.reference(), outcome.contentHash()));
                }
                outcomes.add(outcome);
            }
            return outcomes;
        } catch (SQLException fault) {
            throw new IntakeUnavailable(fault);
        }
    }

    private static List<Fault> twice(String key, Known known) {
        return List.of(Fault.of(null, "row.twice", key, known.line()));
    }

    private RowOutcome again(Line line, String key, Known known) {
        var hash = hash(line);
        return Arrays.equals(hash, known.contentHash())
                ? RowOutcome.taken(line, new Intake.Taken(known.reference(), false), key, hash)
                : RowOutcome.rejected(line, List.of(Fault.of(null, "row.keyReused", key, known.reference())));
    }

    private RowOutcome take(Connection connection, Intake intake, ImportJob job, Line line, String key)
            throws SQLException {
        execute(connection, "SAVEPOINT row");
        try {
            var taken = intake.take(line, job);
            if (entities.isResolvable()) entities.get().flush();
            if (isSpoiled()) throw new IllegalStateException("row " + line.number() + " spoiled its transaction");
            execute(connection, "RELEASE SAVEPOINT row");
            return RowOutcome.taken(line, taken, key, hash(line));
        } catch (Refusal refusal) {
            return takenBack(connection, RowOutcome.rejected(line, refusal));
        } catch (RuntimeException fault) {
            if (DatabaseFaults.isOutage(fault)) throw fault;
            return takenBack(connection, RowOutcome.rejected(line, List.of(unexpected(line, fault))));
        }
    }

    private RowOutcome takenBack(Connection connection, RowOutcome outcome) throws SQLException {
        if (isSpoiled()) throw new Spoiled(outcome);
        if (entities.isResolvable()) entities.get().clear();
        execute(connection, "ROLLBACK TO SAVEPOINT row");
        return outcome;
    }

    private static Fault unexpected(Line line, RuntimeException fault) {
        if (DatabaseFaults.isCollision(fault)) return Fault.of(null, "CONFLICT.detail");
        LOG.errorf("row %d of an import fails: %s", line.number(), fault);
        return Fault.of(null, "INTERNAL.detail");
    }

    private boolean isSpoiled() {
        return transaction.getTransactionStatus() != Status.STATUS_ACTIVE;
    }

    private byte[] hash(Line line) {
        try {
            return RequestHash.of(json, line.json() != null ? line.json() : new TreeMap<>(line.values()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
