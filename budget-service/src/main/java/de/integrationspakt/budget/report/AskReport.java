package de.integrationspakt.budget.report;

import de.integrationspakt.budget.database.Database;
import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Fixes what a report is about before a row of it is read: the moment, and with it the last transfer that counts. */
@ApplicationScoped
class AskReport {

    private final Statement statement;
    private final Database database;
    private final Caller caller;
    private final Clock clock;

    AskReport(Statement statement, Database database, Caller caller, Clock clock) {
        this.statement = statement;
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param asOf an instant, or a day in Europe/Berlin, which counts to its end; today or before; null or empty: now
     * @param filters those that were given
     */
    @Transactional
    Question ask(String report, String asOf, Filters filters) {
        // As fine as the ledger's time, so that asking again with the moment told gives the same answer.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var asked = moment(asOf);
        if (asked != null && Berlin.dayOf(asked).isAfter(Berlin.dayOf(now)))
            throw new Invalid("/asOf", "field.notFuture");
        var moment = asked == null || asked.isAfter(now) ? now : asked;
        long ledgerNumber = statement.numberAt(moment);
        return new Question(
                report,
                filters.given(),
                caller.subject(),
                now.truncatedTo(ChronoUnit.SECONDS),
                moment,
                ledgerNumber,
                seal(ledgerNumber));
    }

    /** Transfers are sealed in the order of their gap-free numbers, so that a seal over n of them covers the n-th. */
    private Sealed seal(long ledgerNumber) {
        return database.first(
                        """
                        SELECT number, size, encode(root, 'hex'), at FROM seal WHERE log = 'ledger' AND size >= ?
                         ORDER BY size LIMIT 1""",
                        row -> new Sealed(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getTimestamp(4).toInstant()),
                        ledgerNumber)
                .orElse(null);
    }

    private static Instant moment(String asOf) {
        if (asOf == null || asOf.isEmpty()) return null;
        try {
            // A day counts to its end: the last microsecond, which is as fine as the ledger's time.
            return asOf.length() == 10 ? Berlin.endOf(LocalDate.parse(asOf)).minusNanos(1_000) : Instant.parse(asOf);
        } catch (DateTimeException unreadable) {
            throw new Malformed("/asOf", "field.moment");
        }
    }
}
