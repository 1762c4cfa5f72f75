package de.integrationspakt.budget.report;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.report.AskReport;
import de.integrationspakt.kernel.report.Basis;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.FindSealOver;
import de.integrationspakt.kernel.report.Question;
import de.integrationspakt.kernel.table.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Asks the ledger: a report rests on the last transfer that counts; the same number gives the same figures for ever. */
@ApplicationScoped
class AskLedger {
    /** Figures are those of the moment asked for; what holders, chapters and titles are called is not kept over time. */
    static final Note NAMES = new Note(
            "names",
            "Namen, Kapitel und Titel",
            "Names, chapters and titles",
            "TODAY",
            "wie sie heute lauten",
            "as they are today");

    private final AskReport askReport;
    private final Statement statement;
    private final FindSealOver seals;

    AskLedger(AskReport askReport, Statement statement, FindSealOver seals) {
        this.askReport = askReport;
        this.statement = statement;
        this.seals = seals;
    }

    /** @param asOf and filters as {@link AskReport#ask} takes them */
    @Transactional
    Question ask(String report, String asOf, Filters filters) {
        return askReport.ask(report, asOf, filters, this::basis);
    }

    private Basis basis(Instant moment) {
        long number = statement.numberAt(moment);
        return new Basis(
                number,
                Note.of("ledgerNumber", "Bis Buchung Nr.", "Up to transfer no.", number),
                seals.entry("ledger", number));
    }
}
