package de.integrationspakt.kernel.intake;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.table.Fault;
import de.integrationspakt.kernel.table.Line;
import java.util.List;

/** What became of one row of a file. */
record RowOutcome(
        long line, Kind kind, String reference, String key, byte[] contentHash, List<Fault> faults, List<Fault> notes) {
    /** What can become of a row. */
    enum Kind {
        ACCEPTED,
        /** It says what was so already. */
        UNCHANGED,
        REJECTED
    }

    static RowOutcome taken(Line line, Intake.Taken taken, String key, byte[] contentHash) {
        return new RowOutcome(
                line.number(),
                taken.isNew() ? Kind.ACCEPTED : Kind.UNCHANGED,
                taken.reference(),
                key,
                contentHash,
                List.of(),
                List.copyOf(line.notes()));
    }

    static RowOutcome rejected(Line line, List<Fault> faults) {
        return new RowOutcome(
                line.number(), Kind.REJECTED, null, null, null, List.copyOf(faults), List.copyOf(line.notes()));
    }

    static RowOutcome rejected(Line line, Refusal refusal) {
        var places = refusal.places().stream()
                .map(place -> new Fault(column(place.pointer()), place.code(), List.of(place.args())))
                .toList();
        return rejected(
                line,
                places.isEmpty()
                        ? List.of(new Fault(null, refusal.code() + ".detail", List.of(refusal.args())))
                        : places);
    }

    /** A column is named by its key; a place deeper in an object by its pointer. */
    private static String column(String pointer) {
        if (pointer.isEmpty()) return null;
        var bare = pointer.substring(1);
        return bare.indexOf('/') < 0 ? bare : pointer;
    }
}
