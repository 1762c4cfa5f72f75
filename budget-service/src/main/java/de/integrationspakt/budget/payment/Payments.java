package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.payee.Address;
import de.integrationspakt.budget.payee.Payee;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The payments of orders and what they are for, written and read in sets. */
@ApplicationScoped
class Payments {

    private final Database database;

    Payments(Database database) {
        this.database = database;
    }

    void add(UUID order, int number, Payee payee, Collection<Withholding.Net> items) {
        database.change(
                """
                INSERT INTO payment (payment_order, number, payee, amount_cents, name, iban, iban_changed_by, iban_changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                order,
                number,
                payee.holder(),
                items.stream().mapToLong(Withholding.Net::cents).sum(),
                payee.name(),
                payee.iban(),
                payee.ibanChangedBy(),
                payee.ibanChangedAt());
        database.change(
                """
                INSERT INTO payment_item (payment_order, number, reservation, instalment, holder, amount_cents, reference, file_reference,
                                          due_on, ordered_by, withheld_cents)
                SELECT ?, ?, * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                order,
                number,
                items.stream().map(item -> item.of().part().reservation()).toArray(UUID[]::new),
                items.stream().map(item -> item.of().part().instalment()).toArray(Integer[]::new),
                items.stream().map(item -> item.of().holder()).toArray(String[]::new),
                items.stream().map(item -> item.of().amountCents()).toArray(Long[]::new),
                items.stream().map(item -> item.of().reference()).toArray(String[]::new),
                items.stream().map(item -> item.of().fileReference()).toArray(String[]::new),
                items.stream().map(item -> item.of().dueOn()).toArray(LocalDate[]::new),
                items.stream().map(item -> item.of().orderedBy()).toArray(String[]::new),
                items.stream().map(Withholding.Net::withheldCents).toArray(Long[]::new));
    }

    void addUnpaid(UUID order, Collection<Unpaid> unpaid) {
        database.change(
                "INSERT INTO payment_without_payee (payment_order, holder, amount_cents, reason) SELECT ?, * FROM unnest(?, ?, ?)",
                order,
                unpaid.stream().map(Unpaid::holder).toArray(String[]::new),
                unpaid.stream().map(Unpaid::amountCents).toArray(Long[]::new),
                unpaid.stream().map(one -> one.why().name()).toArray(String[]::new));
    }

    /** Takes name, IBAN and address as they are now: those that go into the file. */
    void freezePayees(UUID order) {
        database.change("""
                UPDATE payment SET name = payee.name, iban = payee.iban, iban_changed_by = payee.iban_changed_by,
                       iban_changed_at = payee.iban_changed_at, street = payee.street, building_number = payee.building_number,
                       postcode = payee.postcode, town = payee.town, country = payee.country
                  FROM payee WHERE payment.payment_order = ? AND payee.holder = payment.payee""", order);
    }

    /** By number. Until release name, IBAN and address are the payee's present ones. */
    List<Payment> of(UUID order) {
        var items = items(order);
        return database.list(
                """
                SELECT p.number, p.payee, t.name, t.iban, t.iban_changed_by, t.iban_changed_at,
                       NOT EXISTS (SELECT 1 FROM payment e WHERE e.payee = p.payee AND e.status = 'EXECUTED' AND e.payment_order <> o.id
                                      AND e.iban = t.iban),
                       p.amount_cents, p.status, p.executed_on, p.failed_on, p.reason, p.reason_text,
                       t.street, t.building_number, t.postcode, t.town, t.country,
                       p.forwarded_on
                  FROM payment p JOIN payment_order o ON o.id = p.payment_order
                  JOIN LATERAL (SELECT p.name, p.iban, p.iban_changed_by, p.iban_changed_at, p.street, p.building_number, p.postcode, p.town,
                                       p.country WHERE o.status <> 'PREPARED'
                                UNION ALL
                                SELECT y.name, y.iban, y.iban_changed_by, y.iban_changed_at, y.street, y.building_number, y.postcode, y.town,
                                       y.country FROM payee y WHERE o.status = 'PREPARED' AND y.holder = p.payee) AS t ON true
                 WHERE p.payment_order = ? ORDER BY p.number""",
                row -> new Payment(
                        row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        address(row),
                        row.getString(5),
                        row.getTimestamp(6).toInstant(),
                        row.getBoolean(7),
                        row.getLong(8),
                        PaymentStatus.valueOf(row.getString(9)),
                        row.getObject(10, LocalDate.class),
                        row.getObject(11, LocalDate.class),
                        row.getString(12) == null ? null : new Reason(row.getString(12), row.getString(13)),
                        row.getObject("forwarded_on", LocalDate.class),
                        items.getOrDefault(row.getInt(1), List.of())),
                order);
    }

    Payment require(UUID order, int number) {
        return of(order).stream()
                .filter(payment -> payment.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("payment", order + "/" + number));
    }

    private static Address address(ResultSet row) throws SQLException {
        return row.getString("town") == null
                ? null
                : new Address(
                        row.getString("street"),
                        row.getString("building_number"),
                        row.getString("postcode"),
                        row.getString("town"),
                        row.getString("country"));
    }

    private Map<Integer, List<Payment.Item>> items(UUID order) {
        var items = new HashMap<Integer, List<Payment.Item>>();
        database.each(
                "SELECT number, holder, amount_cents, withheld_cents, reference, file_reference FROM payment_item WHERE payment_order = ?"
                        + " ORDER BY holder, reservation, instalment",
                row -> items.computeIfAbsent(row.getInt(1), number -> new ArrayList<>())
                        .add(new Payment.Item(
                                row.getString(2), row.getLong(3), row.getLong(4), row.getString(5), row.getString(6))),
                order);
        return items;
    }

    List<Unpaid> unpaid(UUID order) {
        return database.list(
                "SELECT holder, amount_cents, reason FROM payment_without_payee WHERE payment_order = ? ORDER BY holder",
                row -> new Unpaid(row.getString(1), row.getLong(2), Unpaid.Why.valueOf(row.getString(3))),
                order);
    }

    List<Integer> numbers(UUID order, PaymentStatus status) {
        return database.list(
                "SELECT number FROM payment WHERE payment_order = ? AND status = ? ORDER BY number",
                row -> row.getInt(1),
                order,
                status);
    }

    /** Nothing for the bank to do: all is withheld. */
    List<Integer> numbersOfNothing(UUID order) {
        return database.list(
                "SELECT number FROM payment WHERE payment_order = ? AND amount_cents = 0 ORDER BY number",
                row -> row.getInt(1),
                order);
    }

    List<Integer> numbers(UUID order) {
        return database.list("SELECT number FROM payment WHERE payment_order = ?", row -> row.getInt(1), order);
    }

    Tally tally(UUID order) {
        return database.list(
                        """
                SELECT count(*) FILTER (WHERE status = 'ORDERED'), count(*) FILTER (WHERE status = 'EXECUTED'),
                       count(*) FILTER (WHERE status = 'REJECTED'), count(*) FILTER (WHERE status = 'RETURNED'), max(executed_on)
                  FROM payment WHERE payment_order = ?""",
                        row -> new Tally(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getObject(5, LocalDate.class)),
                        order)
                .get(0);
    }

    void cancel(UUID order) {
        database.change("UPDATE payment SET status = 'CANCELLED' WHERE payment_order = ?", order);
    }

    void execute(UUID order, Collection<Integer> numbers, LocalDate on) {
        database.change(
                "UPDATE payment SET status = 'EXECUTED', executed_on = ? WHERE payment_order = ? AND number = ANY (?)",
                on,
                order,
                numbers.toArray(Integer[]::new));
    }

    void forward(UUID order, int number, LocalDate on, String by, Instant at) {
        database.change(
                "UPDATE payment SET forwarded_on = ?, forwarded_by = ?, forwarded_at = ? WHERE payment_order = ? AND number = ?",
                on,
                by,
                at,
                order,
                number);
    }

    /** @param how rejected or returned */
    void fail(UUID order, int number, PaymentStatus how, LocalDate on, Reason reason) {
        database.change(
                "UPDATE payment SET status = ?, failed_on = ?, reason = ?, reason_text = ? WHERE payment_order = ? AND number = ?",
                how,
                on,
                reason.code(),
                reason.text(),
                order,
                number);
    }
}
