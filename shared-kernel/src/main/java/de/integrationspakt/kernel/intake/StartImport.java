package de.integrationspakt.kernel.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Acting;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.table.Reading;
import de.integrationspakt.kernel.table.UnreadableFile;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes a file to be imported behind the call. It is read once through before, so that what is no such file is refused at the door. */
@ApplicationScoped
@IfBuildProperty(name = "pakt.intake.on", stringValue = "true")
public class StartImport {
    @Inject
    AgroalDataSource database;

    @Inject
    ImportJobs jobs;

    @Inject
    StoredFiles files;

    @Inject
    WorkOffImports worker;

    @Inject
    Caller caller;

    @Inject
    SecurityIdentity identity;

    @Inject
    Acting acting;

    @Inject
    Journal journal;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @ConfigProperty(name = "pakt.intake.most-rows")
    int mostRows;

    /**
     * Stores the file and begins as soon as the caller's transaction has committed. The caller has checked that the unit is reached.
     *
     * @param unit whose import it is: key of a municipality, district, group, carrier, or {@code 08}
     * @param parameters what the rows are about, for {@link Intake#take}
     * @param dryRun do everything and keep nothing but what became of each row
     * @throws UnreadableFile if it is not such a file, breaks off, or its columns are others
     * @throws FileTooLarge if it has too many rows
     */
    @Transactional
    public ImportJob start(Intake intake, Upload upload, String unit, Map<String, String> parameters, boolean dryRun) {
        if (!intake.formats().contains(upload.format())) throw new Invalid("", "file.format", intake.formats());
        var sender = new ImportJob.Sender(
                caller.subject(), acting.who(), identity.getRoles(), caller.units(), acting.traceparent());
        var job = new ImportJob(
                Ids.next(),
                intake.kind(),
                upload.format(),
                upload.sha256(),
                unit,
                Map.copyOf(parameters),
                dryRun,
                ImportJob.Status.QUEUED,
                sender,
                rows(intake, upload),
                ImportJob.Progress.NONE,
                new ImportJob.Times(clock.instant(), null, null),
                null);
        try (var connection = database.getConnection()) {
            files.store(connection, upload);
            jobs.insert(connection, job);
        } catch (SQLException fault) {
            throw new IntakeUnavailable(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        journal.record(
                "import.started",
                job.id().toString(),
                Map.of("kind", job.kind(), "unit", unit, "file", upload.hash(), "dryRun", dryRun));
        transaction.registerInterposedSynchronization(new Begin());
        return job;
    }

    private int rows(Intake intake, Upload upload) {
        try (var reading = Reading.of(upload.format(), intake.form(), upload.file(), json)) {
            int rows = 0;
            while (reading.next() != null) {
                if (++rows > mostRows) throw new FileTooLarge(mostRows);
            }
            return rows;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private class Begin implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) worker.wake();
        }
    }
}
