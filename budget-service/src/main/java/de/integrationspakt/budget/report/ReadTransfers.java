package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.report.LongReading;
import de.integrationspakt.kernel.report.Period;
import de.integrationspakt.kernel.table.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** Reads transfers as they were booked, in the order of time (Zeitbuch). */
@ApplicationScoped
class ReadTransfers {

    /** What transfers may be sorted by; the number makes every order complete. */
    static final Map<String, String> ORDERS = Map.of(
            "number", "number",
            "amount", "amount_cents, number",
            "effectiveOn", "effective_on, number",
            "kind", "kind, number",
            "subject", "subject, number");

    private final LongReading reading;
    private final Accounts accounts;
    private final Database database;

    ReadTransfers(LongReading reading, Accounts accounts, Database database) {
        this.reading = reading;
        this.accounts = accounts;
        this.database = database;
    }

    /** A transfer with the accounts it moved between. */
    record Booked(
            long number,
            UUID id,
            Instant at,
            LocalDate effectiveOn,
            String kind,
            Accounts.Account from,
            Accounts.Account to,
            long amountCents,
            String subject) {}

    /**
     * Transfers that touch one of the accounts, up to a number.
     *
     * @param kind null: all
     * @param subject null: all
     * @param orderBy the end of the statement, of {@link #ORDERS}
     */
    Rows<Booked> upTo(long number, Accounts.Filter filter, String kind, String subject, Period period, String orderBy) {
        return reading.rows(taker -> {
            var known = accounts.all();
            var ids = filter.isAll() ? null : accounts.ids(filter);
            database.stream(
                    """
                    SELECT number, id, at, effective_on, kind, from_account, to_account, amount_cents, subject FROM transfer
                     WHERE number <= ? AND (?::bigint[] IS NULL OR from_account = ANY (?) OR to_account = ANY (?))
                       AND (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR subject = ?)
                       AND (?::timestamptz IS NULL OR at >= ?) AND (?::timestamptz IS NULL OR at < ?)""" + orderBy,
                    row -> taker.accept(new Booked(
                            row.getLong(1),
                            row.getObject(2, UUID.class),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getObject(4, LocalDate.class),
                            row.getString(5),
                            known.get(row.getLong(6)),
                            known.get(row.getLong(7)),
                            row.getLong(8),
                            row.getString(9))),
                    number,
                    ids,
                    ids,
                    ids,
                    kind,
                    kind,
                    subject,
                    subject,
                    period.start(),
                    period.start(),
                    period.end(),
                    period.end());
        });
    }
}
