package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.table.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Reads the rows of a report from a cursor in a read-only transaction that sees one moment, while they are written to the caller: memory does
 * not grow with the report. A caller that leaves ends the query, because writing to it fails.
 */
@ApplicationScoped
public class LongReading {

    /** Of the eight connections. A slow reader keeps its own for as long as it reads; bookings must never wait for readers. */
    private static final int AT_A_TIME = 3;

    /** Ten million rows over a slow line need about half of it; whoever reads on afterwards is cut off and asks for less. */
    private static final int TIMEOUT_SECONDS = 3_600;

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final Database database;

    LongReading(Database database) {
        this.database = database;
    }

    /** The queries of a report, in the order of its rows. */
    @FunctionalInterface
    public interface Query<R> {
        void each(Consumer<R> row);
    }

    /**
     * The rows fail with {@link ReportsBusy} before the first of them when as many reports are being read as may be.
     *
     * @param query runs in the transaction
     */
    public <R> Rows<R> rows(Query<R> query) {
        return taker -> {
            if (!places.tryAcquire()) throw new ReportsBusy();
            try {
                QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> {
                    database.change("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
                    query.each(row -> take(taker, row));
                });
            } catch (UncheckedIOException left) {
                throw left.getCause();
            } finally {
                places.release();
            }
        };
    }

    private static <R> void take(Rows.Taker<R> taker, R row) {
        try {
            taker.take(row);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
