package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.table.Format;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A file being imported.
 *
 * @param unit whose import it is: key of a municipality, district, group, carrier, or {@code 08}
 * @param parameters what else the call said, such as the survey's year
 * @param rows how many the file has
 */
public record ImportJob(
        UUID id,
        String kind,
        Format format,
        byte[] file,
        String unit,
        Map<String, String> parameters,
        boolean dryRun,
        Status status,
        Sender sender,
        int rows,
        Progress progress,
        Times times,
        String fault) {

    /** Where an import stands. */
    public enum Status {
        QUEUED,
        RUNNING,
        DONE,
        /** A fault of ours; what was taken stays. */
        FAILED,
        /** What was taken before stays. */
        CANCELLED
    }

    /** In whose name the rows are taken: as the call was made. */
    public record Sender(String subject, String acting, Set<String> roles, Set<String> units, String traceparent) {}

    /** How far it is; {@code read} is the sum of the others. */
    public record Progress(int read, int accepted, int unchanged, int rejected) {
        static final Progress NONE = new Progress(0, 0, 0, 0);
    }

    /** When what happened; null for what has not. */
    public record Times(Instant createdAt, Instant startedAt, Instant endedAt) {}

    public String parameter(String name) {
        return parameters.get(name);
    }
}
