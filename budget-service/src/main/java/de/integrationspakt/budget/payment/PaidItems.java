package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads what released orders pay, for whom and through whom. */
@ApplicationScoped
class PaidItems {

    private final Database database;

    PaidItems(Database database) {
        this.database = database;
    }

    /**
     * Null passes all.
     *
     * @param forwarded whether the district has confirmed that it forwarded it; only what is for another than the payee then
     * @param within units that may be seen: a beneficiary sees its own, a payee what it forwards
     */
    record Filter(
            UUID paymentOrder,
            Integer number,
            String holder,
            String payee,
            String budgetLine,
            PaymentStatus status,
            Boolean forwarded,
            List<String> within) {

        static Filter ofPayment(UUID paymentOrder, int number, List<String> within) {
            return new Filter(paymentOrder, number, null, null, null, null, null, within);
        }

        static Filter ofOrder(UUID paymentOrder) {
            return new Filter(paymentOrder, null, null, null, null, null, null, List.of(""));
        }
    }

    /** Oldest order first, after the given key. */
    List<PaidItem> after(Filter filter, String key, int limit) {
        var parts = key.split("\\|");
        return database.list(
                """
                SELECT i.payment_order, i.number, i.reservation, i.instalment, o.budget_line, i.holder, i.amount_cents, i.withheld_cents, i.due_on, i.reference,
                       i.file_reference, p.payee, p.name, p.iban, p.status, p.executed_on, p.failed_on, p.reason, p.forwarded_on, i.ordered_by,
                       o.prepared_by, o.released_by, o.released_at
                  FROM payment_item i JOIN payment p ON p.payment_order = i.payment_order AND p.number = i.number
                  JOIN payment_order o ON o.id = i.payment_order
                 WHERE o.released_by IS NOT NULL AND (i.payment_order, i.number, i.reservation, i.instalment) > (?, ?, ?, ?)
                   AND (?::uuid IS NULL OR i.payment_order = ?) AND (?::integer IS NULL OR i.number = ?)
                   AND (?::text IS NULL OR i.holder = ?) AND (?::text IS NULL OR p.payee = ?) AND (?::text IS NULL OR o.budget_line = ?)
                   AND (?::text IS NULL OR p.status = ?)
                   AND (?::boolean IS NULL OR (i.holder <> p.payee AND (p.forwarded_on IS NOT NULL) = ?))
                   AND EXISTS (SELECT 1 FROM unnest(?) AS unit WHERE starts_with(i.holder, unit) OR p.payee = unit)
                 ORDER BY i.payment_order, i.number, i.reservation, i.instalment LIMIT ?""",
                PaidItems::item,
                UUID.fromString(parts[0]),
                Integer.valueOf(parts[1]),
                UUID.fromString(parts[2]),
                Integer.valueOf(parts[3]),
                filter.paymentOrder(),
                filter.paymentOrder(),
                filter.number(),
                filter.number(),
                filter.holder(),
                filter.holder(),
                filter.payee(),
                filter.payee(),
                filter.budgetLine(),
                filter.budgetLine(),
                filter.status() == null ? null : filter.status().name(),
                filter.status() == null ? null : filter.status().name(),
                filter.forwarded(),
                filter.forwarded(),
                filter.within().toArray(String[]::new),
                limit);
    }

    private static PaidItem item(ResultSet row) throws SQLException {
        var releasedAt = row.getTimestamp("released_at");
        return new PaidItem(
                row.getObject("payment_order", UUID.class),
                row.getInt("number"),
                row.getObject("reservation", UUID.class),
                row.getInt("instalment"),
                row.getString("budget_line"),
                row.getString("holder"),
                row.getLong("amount_cents"),
                row.getLong("withheld_cents"),
                row.getObject("due_on", LocalDate.class),
                row.getString("reference"),
                row.getString("file_reference"),
                row.getString("payee"),
                row.getString("name"),
                row.getString("iban"),
                PaymentStatus.valueOf(row.getString("status")),
                row.getObject("executed_on", LocalDate.class),
                row.getObject("failed_on", LocalDate.class),
                row.getString("reason"),
                row.getObject("forwarded_on", LocalDate.class),
                row.getString("ordered_by"),
                row.getString("prepared_by"),
                row.getString("released_by"),
                releasedAt.toInstant());
    }
}
