package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.table.Note;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was asked of a report, by whom and when, and what the answer rests on.
 *
 * @param asked the filters that were given, by the names of their parameters
 * @param asOf what became true later does not count
 */
public record Question(
        String report, Map<String, Object> asked, String askedBy, Instant askedAt, Instant asOf, Basis basis) {

    /** The last entry of a log that counts. */
    public long number() {
        return basis.number();
    }

    /** The header of the report. @param more notes of this report alone, put before the others */
    public List<Note> notes(Note... more) {
        var notes = new ArrayList<Note>();
        notes.add(Note.of("report", "Bericht", "Report", report));
        notes.addAll(List.of(more));
        var words = asked.isEmpty()
                ? "–"
                : asked.entrySet().stream()
                        .map(filter -> filter.getKey() + " = " + filter.getValue())
                        .collect(Collectors.joining(", "));
        notes.add(new Note("asked", "Gefragt nach", "Asked for", asked, words, words));
        notes.add(Note.of("askedBy", "Gefragt von", "Asked by", askedBy));
        notes.add(Note.of("askedAt", "Gefragt am", "Asked at", askedAt));
        notes.add(Note.of("asOf", "Stand", "As of", asOf));
        notes.add(basis.note());
        var seal = basis.seal();
        notes.add(new Note(
                "seal",
                "Siegel",
                "Seal",
                seal,
                seal == null ? "noch nicht versiegelt" : seal.words(),
                seal == null ? "not sealed yet" : seal.words()));
        return notes;
    }
}
