package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.money.Money;
import java.util.List;

/** The protocol of a booked taking over, in German as the file of the audit office wants it; the same bytes whenever it is asked for. */
final class OpeningProtocol {

    private static final String ROW = "%-40s %20s %20s %20s %20s %20s%n";
    private final StringBuilder text = new StringBuilder();

    private OpeningProtocol() {}

    static String of(Opening opening, List<LineProof> lines, List<OpeningRow> rows) {
        var protocol = new OpeningProtocol();
        protocol.head(opening);
        protocol.lines(lines);
        protocol.rows(rows);
        return protocol.text.toString();
    }

    private void head(Opening opening) {
        say("Protokoll der Übernahme von Eröffnungssalden");
        say("");
        say("Übernahme            " + opening.id());
        say("Stichtag             " + opening.keyDate());
        say("SHA-256 der Datei    " + opening.sha256());
        say("Zeilen               " + opening.totals().rows());
        say("vorbereitet          " + opening.preparedAt() + " von " + opening.preparedBy());
        say("freigegeben          " + opening.decidedAt() + " von " + opening.decidedBy());
        say("Buchungsnummern      " + (opening.numberBefore() + 1) + " bis " + opening.numberAfter()
                + ", gebucht unter " + opening.subject());
        say("");
    }

    private void lines(List<LineProof> lines) {
        say("Haushaltsstellen (Beträge in Euro)");
        columns("Haushaltsstelle", "Rest vorher", "zugeteilt", "festgelegt", "ausgezahlt", "Rest nachher");
        for (var line : lines) {
            columns(
                    line.budgetLine(),
                    euro(line.potBeforeCents()),
                    euro(line.totals().allocatedCents()),
                    euro(line.totals().reservedCents()),
                    euro(line.totals().paidCents()),
                    euro(line.potAfterCents()));
        }
        say("");
    }

    private void rows(List<OpeningRow> rows) {
        say("Empfänger (Beträge in Euro)");
        columns("Haushaltsstelle/Empfänger", "Zeile der Datei", "zugeteilt", "festgelegt", "ausgezahlt", "verfügbar");
        for (var row : rows) {
            columns(
                    row.budgetLine() + "/" + row.holder(),
                    "" + row.number(),
                    euro(row.allocatedCents()),
                    euro(row.reservedCents()),
                    euro(row.paidCents()),
                    euro(row.allocatedCents() - row.reservedCents() - row.paidCents()));
        }
        var totals = Totals.of(rows);
        columns(
                "Summe",
                "" + totals.rows(),
                euro(totals.allocatedCents()),
                euro(totals.reservedCents()),
                euro(totals.paidCents()),
                euro(totals.allocatedCents() - totals.reservedCents() - totals.paidCents()));
    }

    private void columns(Object... cells) {
        say(String.format(ROW, cells).stripTrailing());
    }

    private void say(String line) {
        text.append(line).append('\n');
    }

    private static String euro(long cents) {
        return Money.ofCents(cents).toString().replace('.', ',');
    }
}
