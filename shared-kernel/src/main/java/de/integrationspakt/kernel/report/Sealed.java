package de.integrationspakt.kernel.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first seal over a log that covers a report. Whoever holds it can prove that no entry was changed since. */
@Schema(name = "SealOfReport")
public record Sealed(
        @Schema(examples = "12", description = "Number of the seal in the chain of the log")
        long number,

        @Schema(description = "How many entries it covers") long size,

        @Schema(description = "Root of the tree over them, hexadecimal")
        String root,

        Instant at) {

    /** What {@link #of} reads of a row of {@code seal}. */
    static final String COLUMNS = "number, size, encode(root, 'hex'), at";

    static Sealed of(ResultSet row) throws SQLException {
        return new Sealed(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getTimestamp(4).toInstant());
    }

    String words() {
        return number + " / " + root;
    }
}
