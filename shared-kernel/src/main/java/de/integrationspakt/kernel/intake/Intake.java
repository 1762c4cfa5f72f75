package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.table.Form;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Line;
import java.util.Optional;
import java.util.Set;

/** What a feature does with the rows of one kind of file; an application-scoped bean. */
public interface Intake {
    /** Names the kind, upper snake case: {@code HEAD_COUNTS}. */
    String kind();

    /** The columns of the file. */
    Form form();

    default Set<Format> formats() {
        return Set.of(Format.CSV, Format.XLSX);
    }

    /** What the row is about, such as an AGS. Two rows of one file with the same key are a fault of the second. */
    default Optional<String> key(Line line, ImportJob job) {
        return Optional.empty();
    }

    /**
     * Whether a key is taken once for ever, within the kind and the unit: for what has no natural key in the feature's own tables. The same row in a
     * later file is then UNCHANGED, another one under the same key is rejected.
     */
    default boolean isTakenOnce() {
        return false;
    }

    /**
     * Takes one row, which has no faults: the use case itself, inside the transaction of its chunk and in the name of who sent the file, so that
     * {@code Caller}, journal and facts are as in a call. It may be called again for the same row after it was rolled back.
     *
     * <p>A use case that opens {@code @Transactional} of its own spoils the chunk's transaction when it refuses; the chunk is then done row by row.
     * That is right, but slower: call what is inside it where rows are often refused.
     *
     * @throws Refusal if the row is not to be taken; its places name columns by their keys
     */
    Taken take(Line line, ImportJob job);

    /**
     * What became of a row.
     *
     * @param reference id or key of what the row made or changed, or null
     * @param isNew false if everything was so already
     */
    record Taken(String reference, boolean isNew) {}
}
