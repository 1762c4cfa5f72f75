package de.integrationspakt.budget.opening;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a file of opening balances and keeps it for a second officer. No money moves. */
@ApplicationScoped
class PrepareOpening {

    private final Openings openings;
    private final CheckLines checkLines;
    private final FindBudgetLine lines;
    private final Journal journal;
    private final Clock clock;

    PrepareOpening(Openings openings, CheckLines checkLines, FindBudgetLine lines, Journal journal, Clock clock) {
        this.openings = openings;
        this.checkLines = checkLines;
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param keyDate today or before, Europe/Berlin
     * @throws OpeningFileRejected naming every row that cannot be taken over
     * @throws FileTakenOver
     * @throws LineAlreadyMoved
     */
    @Transactional
    Opening prepare(byte[] content, LocalDate keyDate, String officer) {
        if (keyDate == null) throw new Invalid("/keyDate", "field.required");
        if (keyDate.isAfter(Berlin.today(clock))) throw new Invalid("/keyDate", "field.notFuture");
        var file = OpeningFile.read(content);
        openings.ofFile(file.sha256()).ifPresent(known -> {
            throw new FileTakenOver(known);
        });
        requireLines(file);
        var opening = Opening.prepared(Ids.next(), keyDate, file, officer, clock.instant());
        openings.add(opening, file, content);
        journal.record(
                "opening-balances.prepared",
                opening.id().toString(),
                Map.of("sha256", file.sha256(), "keyDate", keyDate.toString(), "totals", file.totals()));
        return opening;
    }

    private void requireLines(OpeningFile file) {
        var codes = file.rows().stream().map(OpeningRow::budgetLine).collect(Collectors.toSet());
        var known = lines.states(codes);
        var faults = new OpeningFileRejected();
        for (var row : file.rows()) {
            var line = known.get(row.budgetLine());
            if (line == null) faults.row(row.number(), "/budgetLine", "UNKNOWN_LINE.detail", row.budgetLine());
            else if (!line.open()) faults.row(row.number(), "/budgetLine", "LINE_CLOSED.detail", row.budgetLine());
        }
        faults.throwIfAny();
        checkLines.requireUnmoved(codes);
    }
}
