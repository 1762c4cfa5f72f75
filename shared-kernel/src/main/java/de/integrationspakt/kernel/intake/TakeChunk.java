package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.DatabaseFaults;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.table.Line;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Takes a chunk of an import's rows in one transaction, in the name of who sent the file. */
@ApplicationScoped
class TakeChunk {
    @Inject
    AgroalDataSource database;

    @Inject
    ImportJobs jobs;

    @Inject
    ImportRows rows;

    @Inject
    TakeRows takeRows;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /**
     * The next rows of an import.
     *
     * @param read how many rows of the file are before them
     */
    record Chunk(ImportJob job, UUID worker, int read, List<Line> lines) {
        Chunk row(int index) {
            return new Chunk(job, worker, read + index, lines.subList(index, index + 1));
        }
    }

    /** False if the import is not this worker's any more: cancelled, or taken over. Then nothing of the chunk was done. */
    boolean take(Intake intake, Chunk chunk, Supplier<Instant> leaseUntil) {
        try {
            return together(intake, chunk, leaseUntil);
        } catch (RuntimeException spoiled) {
            if (DatabaseFaults.isOutage(spoiled) || spoiled.getCause() instanceof Error) throw spoiled;
            return oneByOne(intake, chunk, leaseUntil);
        }
    }

    private boolean oneByOne(Intake intake, Chunk chunk, Supplier<Instant> leaseUntil) {
        for (int i = 0; i < chunk.lines().size(); i++) {
            var row = chunk.row(i);
            boolean taken;
            try {
                taken = together(intake, row, leaseUntil);
            } catch (TakeRows.Spoiled spoiled) {
                taken = inTheNameOf(row.job(), () -> keep(row, List.of(spoiled.outcome()), leaseUntil));
            }
            if (!taken) return false;
        }
        return true;
    }

    private boolean together(Intake intake, Chunk chunk, Supplier<Instant> leaseUntil) {
        if (chunk.job().dryRun()) {
            var outcomes = inTheNameOf(chunk.job(), () -> tried(intake, chunk));
            return inTheNameOf(chunk.job(), () -> keep(chunk, outcomes, leaseUntil));
        }
        return inTheNameOf(chunk.job(), () -> QuarkusTransaction.requiringNew()
                .call(() ->
                        hold(chunk, leaseUntil) && write(chunk, takeRows.take(intake, chunk.job(), chunk.lines()))));
    }

    /** Everything is done and taken back. */
    private List<RowOutcome> tried(Intake intake, Chunk chunk) {
        QuarkusTransaction.begin();
        try {
            return takeRows.take(intake, chunk.job(), chunk.lines());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private boolean keep(Chunk chunk, List<RowOutcome> outcomes, Supplier<Instant> leaseUntil) {
        return QuarkusTransaction.requiringNew().call(() -> hold(chunk, leaseUntil) && write(chunk, outcomes));
    }

    private boolean hold(Chunk chunk, Supplier<Instant> leaseUntil) throws SQLException {
        try (var connection = database.getConnection()) {
            return jobs.hold(connection, chunk.job().id(), chunk.worker(), chunk.read(), leaseUntil.get());
        }
    }

    private boolean write(Chunk chunk, List<RowOutcome> outcomes) throws SQLException {
        try (var connection = database.getConnection()) {
            rows.insert(connection, chunk.job().id(), outcomes);
            jobs.advance(connection, chunk.job().id(), outcomes);
            return true;
        }
    }

    /** @param fault what went wrong, for the operators; null if nothing did */
    void end(ImportJob job, ImportJob.Status status, String fault) {
        inTheNameOf(job, () -> QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection()) {
                if (jobs.end(connection, job.id(), status, fault, clock.instant())) {
                    var ended = jobs.find(connection, job.id()).orElseThrow();
                    journal.record(
                            "import.ended",
                            job.id().toString(),
                            Map.of("status", status, "progress", ended.progress(), "dryRun", job.dryRun()));
                }
                return true;
            }
        }));
    }

    private <T> T inTheNameOf(ImportJob job, Supplier<T> work) {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            var sender = job.sender();
            identity.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(sender.subject()))
                    .addRoles(sender.roles())
                    .addAttribute(Caller.UNITS, sender.units())
                    .build());
            acting.as(sender.acting(), sender.traceparent());
            return work.get();
        } finally {
            context.terminate();
        }
    }
}
