package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.report.AskReport;
import de.integrationspakt.kernel.report.Basis;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.FindSealOver;
import de.integrationspakt.kernel.report.Question;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.seal.JournalLog;
import de.integrationspakt.kernel.table.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Asks what this service knows: a report rests on the journal, up to the first seal made after the moment asked for. */
@ApplicationScoped
class AskJournal {
    private final AskReport askReport;
    private final FindSealOver seals;

    AskJournal(AskReport askReport, FindSealOver seals) {
        this.askReport = askReport;
        this.seals = seals;
    }

    /** @param asOf and filters as {@link AskReport#ask} takes them */
    @Transactional
    Question ask(String report, String asOf, Filters filters) {
        return askReport.ask(report, asOf, filters, this::basis);
    }

    private Basis basis(Instant moment) {
        var seal = seals.moment(JournalLog.NAME, moment);
        return new Basis(
                entries(seal),
                Note.of("journalEntries", "Einträge im Protokoll", "Journal entries", entries(seal)),
                seal);
    }

    private static long entries(Sealed seal) {
        return seal == null ? 0 : seal.size();
    }
}
