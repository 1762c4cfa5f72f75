package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.fact.Relay;
import de.integrationspakt.kernel.proof.Canonical;
import de.integrationspakt.kernel.proof.Edge;
import de.integrationspakt.kernel.proof.Hash;
import de.integrationspakt.kernel.proof.Seal;
import de.integrationspakt.kernel.proof.Tree;
import de.integrationspakt.kernel.seal.Seals.Subtree;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals what has come to the logs and can no longer change. It reads and writes in sets, in short transactions of its own,
 * and holds no connection in between. Of several instances one seals at a time.
 */
@ApplicationScoped
public class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final long LOCK = 0x7365616cL;
    /** Rows under one seal: few enough that a fault is found near its place, many enough that seals are few. */
    private static final int MOST = 4096;

    @Inject
    AgroalDataSource database;

    @Inject
    Seals seals;

    @Inject
    SealKey key;

    @Inject
    Outbox outbox;

    @Inject
    Relay relay;

    @Inject
    Clock clock;

    @Inject
    Logs logs;

    @ConfigProperty(name = "pakt.service")
    String service;

    @ConfigProperty(name = "pakt.seal.most-per-run")
    int mostPerRun;

    @Scheduled(
            every = "${pakt.seal.every}",
            delayed = "${pakt.seal.after-start}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealInTurn() {
        for (SealedLog log : logs.all()) {
            try {
                seal(log);
            } catch (SQLException | RuntimeException fault) {
                LOG.errorf("the %s is not sealed: %s", log.name(), fault.getMessage());
            }
        }
    }

    /**
     * Seals what of all logs can be sealed now; what is more than the most per run waits for the next one.
     *
     * @return how many entries were sealed; none while another instance seals
     */
    public long seal() throws SQLException {
        long sealed = 0;
        for (SealedLog log : logs.all()) {
            sealed += seal(log);
        }
        return sealed;
    }

    private long seal(SealedLog log) throws SQLException {
        long sealed = 0;
        int batch;
        do {
            batch = sealNext(log);
            sealed += batch;
        } while (batch == MOST && sealed < mostPerRun);
        if (sealed > 0) {
            relay.wake();
        }
        return sealed;
    }

    private int sealNext(SealedLog log) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                int sealed = lock(connection) ? sealNext(connection, log) : 0;
                connection.commit();
                return sealed;
            } catch (SQLException | RuntimeException fault) {
                connection.rollback();
                throw fault;
            }
        }
    }

    private int sealNext(Connection connection, SealedLog log) throws SQLException {
        var last = seals.last(connection, log.name());
        var rows = new UnsealedRows(connection, log).next(last.orElse(null), MOST);
        if (rows.isEmpty()) {
            return 0;
        }
        last.ifPresent(before -> before.mustBeSignedBy(key.key()));
        var edge = last.map(StoredSeal::treeEdge).orElseGet(Edge::new);
        long first = edge.size() + 1;
        var leaves = new ArrayList<Hash>(rows.size());
        var complete = new ArrayList<Subtree>();
        for (UnsealedRows.Row row : rows) {
            var leaf = Canonical.leaf(log.name(), row.text());
            leaves.add(leaf);
            edge.append(leaf, (level, index, root) -> {
                if (level % Tree.STORED_LEVELS == 0) {
                    complete.add(new Subtree(level, index, root));
                }
            });
        }
        seals.insertEntries(
                connection,
                log.name(),
                first,
                rows.stream().map(UnsealedRows.Row::id).toList(),
                leaves);
        for (Subtree subtree : complete) {
            seals.insertSubtree(connection, log.name(), subtree);
        }
        var seal = statement(log, last, edge);
        var end = rows.get(rows.size() - 1);
        seals.insert(connection, new StoredSeal(seal, edge.bytes(), end.mark(), end.id()));
        outbox.append(connection, List.of(JournalSealed.of(seal)), null);
        return rows.size();
    }

    private Seal statement(SealedLog log, Optional<StoredSeal> last, Edge edge) {
        var signing = key.key();
        return signing.sign(new Seal(
                service,
                log.name(),
                last.map(before -> before.seal().number()).orElse(0L) + 1,
                edge.size(),
                edge.root(),
                Seals.hashOf(last),
                StoredSeal.moment(clock.instant()),
                signing.id(),
                ""));
    }

    /** Until the transaction ends. */
    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var locked = statement.executeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")")) {
            return locked.next() && locked.getBoolean(1);
        }
    }
}
