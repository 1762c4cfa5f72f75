package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.report.LongReading;
import de.integrationspakt.kernel.report.Period;
import de.integrationspakt.kernel.table.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the movements of accounts with the balance after each (Sachbuch). */
@ApplicationScoped
class ReadMovements {

    /** What stands first in a period: how the account stood before it. */
    static final String OPENING = "OPENING";

    private static final String LEGS = """
            FROM (SELECT number, at, effective_on, kind, subject, from_account AS account, to_account AS other, -amount_cents AS cents
                    FROM transfer WHERE from_account = ANY (?)
                  UNION ALL
                  SELECT number, at, effective_on, kind, subject, to_account, from_account, amount_cents
                    FROM transfer WHERE to_account = ANY (?)) AS leg
            """;

    private final LongReading reading;
    private final Accounts accounts;
    private final Database database;

    ReadMovements(LongReading reading, Accounts accounts, Database database) {
        this.reading = reading;
        this.accounts = accounts;
        this.database = database;
    }

    /**
     * A movement of one account.
     *
     * @param number of the transfer; null in an opening, likewise what belongs to a transfer
     * @param other where the money came from or went to
     * @param cents above zero: came in
     * @param balanceCents of the account after it
     */
    record Movement(
            Long number,
            Instant at,
            LocalDate effectiveOn,
            String kind,
            String subject,
            Accounts.Account account,
            Accounts.Account other,
            Long cents,
            long balanceCents) {}

    /** The accounts' movements in the order they were booked in, up to a number; a period begins with what the accounts held before it. */
    Rows<Movement> upTo(long number, Accounts.Filter filter, Period period) {
        return reading.rows(taker -> {
            var known = accounts.all();
            var ids = accounts.ids(filter);
            var balances = opening(number, ids, period, known, taker);
            database.stream(
                    "SELECT number, at, effective_on, kind, subject, account, other, cents " + LEGS + """
                     WHERE number <= ? AND (?::timestamptz IS NULL OR at >= ?) AND (?::timestamptz IS NULL OR at < ?)
                     ORDER BY number, cents""",
                    row -> taker.accept(new Movement(
                            row.getLong(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getObject(3, LocalDate.class),
                            row.getString(4),
                            row.getString(5),
                            known.get(row.getLong(6)),
                            known.get(row.getLong(7)),
                            row.getLong(8),
                            balances.merge(row.getLong(6), row.getLong(8), Math::addExact))),
                    ids,
                    ids,
                    number,
                    period.start(),
                    period.start(),
                    period.end(),
                    period.end());
        });
    }

    private Map<Long, Long> opening(
            long number, Long[] ids, Period period, Map<Long, Accounts.Account> known, Consumer<Movement> taker) {
        if (period.start() == null) return new HashMap<>();
        var balances = new TreeMap<Long, Long>();
        database.each(
                "SELECT account, sum(cents)::bigint " + LEGS + " WHERE number <= ? AND at < ? GROUP BY account",
                row -> balances.put(row.getLong(1), row.getLong(2)),
                ids,
                ids,
                number,
                period.start());
        balances.forEach((account, cents) -> {
            if (cents != 0)
                taker.accept(new Movement(
                        null, period.start(), period.from(), OPENING, null, known.get(account), null, null, cents));
        });
        return new HashMap<>(balances);
    }
}
