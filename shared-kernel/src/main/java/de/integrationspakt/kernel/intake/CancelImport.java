package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Journal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Ends an import before its time; what was taken stays. */
@ApplicationScoped
class CancelImport {
    @Inject
    AgroalDataSource database;

    @Inject
    ImportJobs jobs;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** After the chunk that is just being taken. @throws WrongState if it has ended */
    @Transactional
    ImportJob cancel(UUID id) {
        try (var connection = database.getConnection()) {
            boolean ended = jobs.end(connection, id, ImportJob.Status.CANCELLED, null, clock.instant());
            var job = jobs.find(connection, id).orElseThrow(() -> new NotFound("import", id));
            if (!ended) throw new WrongState(job.status(), ImportJob.Status.QUEUED, ImportJob.Status.RUNNING);
            journal.record(
                    "import.cancelled",
                    id.toString(),
                    Map.of("read", job.progress().read()));
            return job;
        } catch (SQLException fault) {
            throw new IntakeUnavailable(fault);
        }
    }
}
