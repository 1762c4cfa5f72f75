package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Payments that the bank rejected or gave back. */
@ApplicationScoped
class FailedPayments {

    private static final String AS_IT_FAILED =
            "(y.name, y.iban, y.street, y.building_number, y.postcode, y.town, y.country) IS NOT DISTINCT FROM"
                    + " (p.name, p.iban, p.street, p.building_number, p.postcode, p.town, p.country)";

    private final Database database;

    FailedPayments(Database database) {
        this.database = database;
    }

    /**
     * A payment of which something is still to be paid.
     *
     * @param openCents what no later order has taken up
     * @param unchanged name, IBAN and address of the payee are those it failed with
     */
    record Failed(
            String payee,
            UUID paymentOrder,
            int number,
            String budgetLine,
            String name,
            String iban,
            PaymentStatus status,
            LocalDate failedOn,
            Reason reason,
            long openCents,
            boolean unchanged) {

        boolean isHeldBack() {
            return unchanged && NextStep.after(reason.code()) == NextStep.CORRECT_PAYEE;
        }
    }

    /** By payee, the oldest first, after the given one. */
    List<Failed> open(String afterPayee, UUID afterOrder, int afterNumber, int limit) {
        return database.list(
                "SELECT p.payee, p.payment_order, p.number, o.budget_line, p.name, p.iban, p.status, p.failed_on, p.reason, p.reason_text,"
                        + " sum(i.amount_cents - CASE p.status WHEN 'RETURNED' THEN i.withheld_cents ELSE 0 END), "
                        + AS_IT_FAILED + """
                  FROM payment p JOIN payment_order o ON o.id = p.payment_order JOIN payee y ON y.holder = p.payee
                  JOIN payment_item i ON i.payment_order = p.payment_order AND i.number = p.number
                 WHERE (p.status = 'REJECTED' OR p.status = 'RETURNED' AND i.amount_cents > i.withheld_cents) AND (p.payee, p.payment_order, p.number) > (?, ?, ?)
                   AND NOT EXISTS (SELECT 1 FROM payment_item l JOIN payment n ON n.payment_order = l.payment_order AND n.number = l.number
                                    WHERE l.reservation = i.reservation AND l.instalment = i.instalment
                                      AND l.payment_order > i.payment_order AND n.status <> 'CANCELLED')
                 GROUP BY p.payment_order, p.number, o.budget_line, y.holder
                 ORDER BY p.payee, p.payment_order, p.number LIMIT ?""",
                row -> new Failed(
                        row.getString(1),
                        row.getObject(2, UUID.class),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        PaymentStatus.valueOf(row.getString(7)),
                        row.getObject(8, LocalDate.class),
                        new Reason(row.getString(9), row.getString(10)),
                        row.getLong(11),
                        row.getBoolean(12)),
                afterPayee,
                afterOrder,
                afterNumber,
                limit);
    }

    /** Payees to whom a payment failed for what they are, who have not been changed since, and to whom none has arrived since. */
    Set<String> heldBack(Collection<String> payees) {
        return new HashSet<>(database.list(
                """
                SELECT DISTINCT p.payee FROM payment p JOIN payee y ON y.holder = p.payee
                 WHERE p.payee = ANY (?) AND p.status IN ('REJECTED', 'RETURNED') AND p.reason = ANY (?)
                   AND NOT EXISTS (SELECT 1 FROM payment e WHERE e.payee = p.payee AND e.iban = p.iban AND e.status = 'EXECUTED'
                                      AND e.payment_order > p.payment_order)
                   AND\s""" + AS_IT_FAILED,
                row -> row.getString(1),
                payees.toArray(String[]::new),
                NextStep.CORRECT_PAYEE.reasons().toArray(String[]::new)));
    }
}
