package de.integrationspakt.budget.payment;

import de.integrationspakt.budget.funding.PayReservations.Back;
import de.integrationspakt.budget.funding.PayReservations.Part;
import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which instalments payments are for. Never changed. */
@ApplicationScoped
class PaymentParts {

    private final Database database;

    PaymentParts(Database database) {
        this.database = database;
    }

    /** Of a whole order. */
    List<Part> of(UUID order) {
        return database.list(
                "SELECT reservation, instalment, amount_cents FROM payment_item WHERE payment_order = ?",
                PaymentParts::part,
                order);
    }

    List<Part> of(UUID order, Collection<Integer> numbers) {
        return database.list(
                "SELECT reservation, instalment, amount_cents FROM payment_item WHERE payment_order = ? AND number = ANY (?)",
                PaymentParts::part,
                order,
                numbers.toArray(Integer[]::new));
    }

    /** Of a payment that came back. */
    List<Back> back(UUID order, int number) {
        return database.list(
                "SELECT reservation, instalment, amount_cents, withheld_cents FROM payment_item WHERE payment_order = ? AND number = ?",
                row -> new Back(part(row), row.getLong(4)),
                order,
                number);
    }

    List<String> holders(UUID order, Collection<Integer> numbers) {
        return database.list(
                "SELECT DISTINCT holder FROM payment_item WHERE payment_order = ? AND number = ANY (?)",
                row -> row.getString(1),
                order,
                numbers.toArray(Integer[]::new));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getObject(1, UUID.class), row.getInt(2), row.getLong(3));
    }
}
