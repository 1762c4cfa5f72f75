package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** Fixes what a report is about before a row of it is read. */
@ApplicationScoped
public class AskReport {
    private final Caller caller;
    private final Clock clock;

    AskReport(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param asOf an instant, or a day in Europe/Berlin, which counts to its end; today or before; null or empty: now
     * @param filters those that were given
     * @param basis what the report rests on, as of the moment that was asked for
     */
    public Question ask(String report, String asOf, Filters filters, Function<Instant, Basis> basis) {
        // As fine as the database's time, so that asking again with the moment told gives the same answer.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var asked = moment(asOf);
        if (asked != null && Berlin.dayOf(asked).isAfter(Berlin.dayOf(now))) {
            throw new Invalid("/asOf", "field.notFuture");
        }
        var moment = asked == null || asked.isAfter(now) ? now : asked;
        return new Question(
                report,
                filters.given(),
                caller.subject(),
                now.truncatedTo(ChronoUnit.SECONDS),
                moment,
                basis.apply(moment));
    }

    private static Instant moment(String asOf) {
        if (asOf == null || asOf.isEmpty()) {
            return null;
        }
        try {
            // A day counts to its end: the last microsecond, which is as fine as the database's time.
            return asOf.length() == 10 ? Berlin.endOf(LocalDate.parse(asOf)).minusNanos(1_000) : Instant.parse(asOf);
        } catch (DateTimeException unreadable) {
            throw new Malformed("/asOf", "field.moment");
        }
    }
}
