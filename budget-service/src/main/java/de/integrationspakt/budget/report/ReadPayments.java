package de.integrationspakt.budget.report;

import de.integrationspakt.budget.database.Database;
import de.integrationspakt.budget.report.PaymentsReportResource.PaidItem;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.table.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Reads what is ordered and paid, with the status it had at a moment. */
@ApplicationScoped
class ReadPayments {

    private static final String COMPLETE = ", order_id, number, holder, reservation";

    /** What the items may be sorted by; order, payment, holder and reservation make every order complete. */
    static final Map<String, String> ORDERS = Map.of(
            "dueOn", "due_on" + COMPLETE,
            "executedOn", "executed_on" + COMPLETE,
            "amount", "amount_cents" + COMPLETE,
            "payee", "payee" + COMPLETE,
            "holder", "holder" + COMPLETE,
            "budgetLine", "budget_line" + COMPLETE,
            "status", "status" + COMPLETE);

    private static final String ITEMS = """
            SELECT * FROM (
                SELECT o.budget_line, o.id AS order_id,
                       CASE WHEN o.confirmed_at <= ? THEN 'EXECUTED' WHEN o.released_at <= ? THEN 'RELEASED' ELSE 'PREPARED' END AS status,
                       o.due_on, CASE WHEN o.confirmed_at <= ? THEN o.executed_on END AS executed_on, p.number, p.payee, p.name, p.iban,
                       i.holder, coalesce(m.name, y.name) AS holder_name, i.amount_cents, i.reference, i.reservation, o.prepared_by,
                       CASE WHEN o.released_at <= ? THEN o.released_by END AS released_by
                  FROM payment_order o JOIN budget_line l ON l.code = o.budget_line JOIN payment p ON p.payment_order = o.id
                  JOIN payment_item i ON i.payment_order = p.payment_order AND i.number = p.number
                  LEFT JOIN municipality m ON m.ags = i.holder LEFT JOIN payee y ON y.holder = i.holder
                 WHERE o.prepared_at <= ? AND (?::text IS NULL OR o.budget_line = ?) AND (?::integer IS NULL OR l.year = ?)
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
        return reading.rows(taker -> database.each(
                ITEMS + orderBy,
                row -> taker.accept(new PaidItem(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class),
                        row.getInt(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        Money.ofCents(row.getLong(12)),
                        row.getString(13),
                        row.getString(14),
                        row.getString(15),
                        row.getString(16))),
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
