package de.integrationspakt.budget.report;

import de.integrationspakt.budget.report.PaymentsReportResource.PaidItem;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.LongReading;
import de.integrationspakt.kernel.report.Period;
import de.integrationspakt.kernel.table.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Reads what is ordered and paid, with the status it had at a moment. */
@ApplicationScoped
class ReadPayments {

    private static final String COMPLETE = ", order_id, number, holder, file_reference";

    /** What the items may be sorted by; order, payment, holder and file reference make every order complete. */
    static final Map<String, String> ORDERS = Map.of(
            "dueOn", "due_on" + COMPLETE,
            "executedOn", "executed_on" + COMPLETE,
            "amount", "amount_cents" + COMPLETE,
            "payee", "payee" + COMPLETE,
            "holder", "holder" + COMPLETE,
            "budgetLine", "budget_line" + COMPLETE,
            "status", "status" + COMPLETE);

    /** What a payment's status was is told by when it became known: by the bank's messages, or by a treasurer's confirmation. */
    private static final String ITEMS = """
            WITH known AS (
                SELECT e.payment_order, e.number, min(m.imported_at) FILTER (WHERE e.news = 'EXECUTED') AS executed_at,
                       min(m.imported_at) FILTER (WHERE e.news IN ('REJECTED', 'RETURNED')) AS failed_at
                  FROM payment_status_entry e JOIN payment_status_import m ON m.id = e.import WHERE e.outcome = 'MATCHED' GROUP BY 1, 2),
            at AS (
                SELECT p.payment_order, p.number, o.cancelled_at <= ? AS cancelled, o.released_at <= ? AS released,
                       p.executed_on IS NOT NULL AND coalesce(k.executed_at, o.confirmed_at) <= ? AS executed,
                       p.failed_on IS NOT NULL AND k.failed_at <= ? AS failed, p.forwarded_at <= ? AS forwarded
                  FROM payment p JOIN payment_order o ON o.id = p.payment_order LEFT JOIN known k USING (payment_order, number)
                 WHERE o.prepared_at <= ?)
            SELECT * FROM (
                SELECT o.budget_line, o.id AS order_id,
                       CASE WHEN at.cancelled THEN 'CANCELLED' WHEN at.failed THEN p.status WHEN at.executed THEN 'EXECUTED'
                            WHEN at.released THEN 'RELEASED' ELSE 'PREPARED' END AS status,
                       o.due_on, CASE WHEN at.executed THEN p.executed_on END AS executed_on, CASE WHEN at.failed THEN p.failed_on END AS failed_on,
                       CASE WHEN at.failed THEN p.reason END AS reason, CASE WHEN at.forwarded THEN p.forwarded_on END AS forwarded_on,
                       p.number, p.payee, p.name, p.iban, i.holder, coalesce(m.name, y.name) AS holder_name, i.amount_cents, i.reference,
                       i.file_reference, i.reservation, o.prepared_by, CASE WHEN at.released THEN o.released_by END AS released_by
                  FROM at JOIN payment p USING (payment_order, number) JOIN payment_order o ON o.id = p.payment_order
                  JOIN budget_line l ON l.code = o.budget_line
                  JOIN payment_item i ON i.payment_order = p.payment_order AND i.number = p.number
                  LEFT JOIN municipality m ON m.ags = i.holder LEFT JOIN payee y ON y.holder = i.holder
                 WHERE (?::text IS NULL OR o.budget_line = ?) AND (?::integer IS NULL OR l.year = ?)
                   AND (?::text IS NULL OR p.payee = ?) AND (?::text IS NULL OR i.holder = ?)
                   AND (?::date IS NULL OR o.due_on >= ?) AND (?::date IS NULL OR o.due_on <= ?)) AS item
             WHERE ?::text IS NULL OR status = ?
            """;

    private final LongReading reading;
    private final Database database;

    ReadPayments(LongReading reading, Database database) {
        this.reading = reading;
        this.database = database;
    }

    /** Which; null means all. @param due when it is or was due */
    record Filter(String budgetLine, Integer year, String payee, String holder, String status, Period due) {}

    /** @param orderBy the end of the statement, of {@link #ORDERS} */
    Rows<PaidItem> asOf(Instant asOf, Filter filter, String orderBy) {
        return reading.rows(taker -> database.stream(
                ITEMS + orderBy,
                row -> taker.accept(new PaidItem(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class),
                        row.getString(7),
                        row.getObject(8, LocalDate.class),
                        row.getInt(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13),
                        row.getString(14),
                        Money.ofCents(row.getLong(15)),
                        row.getString(16),
                        row.getString(17),
                        row.getString(18),
                        row.getString(19),
                        row.getString(20))),
                asOf,
                asOf,
                asOf,
                asOf,
                asOf,
                asOf,
                filter.budgetLine(),
                filter.budgetLine(),
                filter.year(),
                filter.year(),
                filter.payee(),
                filter.payee(),
                filter.holder(),
                filter.holder(),
                filter.due().from(),
                filter.due().from(),
                filter.due().to(),
                filter.due().to(),
                filter.status(),
                filter.status()));
    }
}
