package de.integrationspakt.kernel.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.http.DatabaseFaults;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.table.Line;
import de.integrationspakt.kernel.table.Reading;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Works off imports, one at a time in each instance, a chunk of rows at a time. A chunk's changes, its rows' outcomes and the import's position
 * commit together: whatever is killed, the next worker goes on behind the last row that is kept, and no row is taken twice.
 */
@ApplicationScoped
@IfBuildProperty(name = "pakt.intake.on", stringValue = "true")
class WorkOffImports {
    private static final Logger LOG = Logger.getLogger(WorkOffImports.class);
    /** Long enough that commits do not count, short enough that progress shows and other writers need not wait. */
    private static final int CHUNK = 200;

    @Inject
    AgroalDataSource database;

    @Inject
    ImportJobs jobs;

    @Inject
    StoredFiles files;

    @Inject
    Intakes intakes;

    @Inject
    TakeChunk takeChunk;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /** A worker not heard of for so long is dead; more than any chunk takes. */
    @ConfigProperty(name = "pakt.intake.lease")
    Duration lease;

    private final UUID worker = Ids.next();
    private final ReentrantLock one = new ReentrantLock();
    private volatile boolean stopping;

    /** Waits for the chunk that is being taken; the next worker goes on behind it as soon as the lease is over. */
    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
        one.lock();
        one.unlock();
    }

    /** Looks for work soon. */
    void wake() {
        Infrastructure.getDefaultWorkerPool().execute(this::workOff);
    }

    @Scheduled(
            every = "${pakt.intake.every}",
            delayed = "${pakt.intake.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void workOff() {
        if (stopping || !one.tryLock()) return;
        try {
            for (var job = claim(); job.isPresent() && !stopping; job = claim()) work(job.get());
        } catch (SQLException | RuntimeException fault) {
            LOG.warnf("imports wait: %s", fault.getMessage());
        } finally {
            one.unlock();
        }
    }

    private Optional<ImportJob> claim() throws SQLException {
        try (var connection = database.getConnection()) {
            return jobs.claim(connection, worker, clock.instant(), leaseUntil());
        }
    }

    private Instant leaseUntil() {
        return clock.instant().plus(lease);
    }

    private void work(ImportJob job) throws SQLException {
        try {
            workThrough(job);
        } catch (IOException | RuntimeException fault) {
            // Later, or by another one: an outage passes, and what kills this worker may not kill the next.
            if (DatabaseFaults.isOutage(fault) || fault.getCause() instanceof Error)
                throw new IllegalStateException(fault);
            LOG.errorf(fault, "the import %s fails", job.id());
            takeChunk.end(job, ImportJob.Status.FAILED, fault.toString());
        }
    }

    private void workThrough(ImportJob job) throws SQLException, IOException {
        var file = Files.createTempFile("pakt-", ".intake");
        try {
            files.write(job.file(), file);
            var intake = intakes.of(job.kind());
            try (var reading = Reading.of(job.format(), intake.form(), file, json)) {
                int read = 0;
                while (read < job.progress().read() && reading.next() != null) read++;
                var lines = next(reading);
                while (!lines.isEmpty()) {
                    var chunk = new TakeChunk.Chunk(job, worker, read, lines);
                    if (!takeChunk.take(intake, chunk, this::leaseUntil)) return;
                    if (stopping) return;
                    read += lines.size();
                    lines = next(reading);
                }
            }
            takeChunk.end(job, ImportJob.Status.DONE, null);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<Line> next(Reading reading) throws IOException {
        var lines = new ArrayList<Line>(CHUNK);
        while (lines.size() < CHUNK) {
            var line = reading.next();
            if (line == null) break;
            lines.add(line);
        }
        return lines;
    }
}
