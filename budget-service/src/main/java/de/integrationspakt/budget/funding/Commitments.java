package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.database.Database.Command;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Commitments, written and locked in sets with the reservations they belong to. */
@ApplicationScoped
class Commitments {

    private static final String SELECT =
            "SELECT reservation, budget_line, holder, due_year, amount_cents, status FROM commitment ";

    private final Database database;

    Commitments(Database database) {
        this.database = database;
    }

    /** A commitment and what has become of it. */
    record Kept(Commitment commitment, CommitmentStatus status) {}

    void addAll(Collection<Commitment> added) {
        if (!added.isEmpty()) database.together(List.of(adding(added)));
    }

    /** Adds them, together with other commands. */
    static Command adding(Collection<Commitment> added) {
        return Command.change(
                """
                INSERT INTO commitment (reservation, budget_line, holder, due_year, amount_cents, status)
                SELECT c.*, 'ENTERED' FROM unnest(?, ?, ?, ?, ?) AS c""",
                added.stream().map(Commitment::reservation).toArray(UUID[]::new),
                added.stream().map(Commitment::budgetLine).toArray(String[]::new),
                added.stream().map(Commitment::holder).toArray(String[]::new),
                added.stream().map(Commitment::dueYear).toArray(Integer[]::new),
                added.stream().map(Commitment::amountCents).toArray(Long[]::new));
    }

    /** Those of the reservations that are neither given back nor due; behind the door, after the reservations. */
    List<Commitment> lockEntered(Collection<UUID> reservations) {
        var locked = new ArrayList<Commitment>();
        database.together(List.of(locking(reservations, locked::add)));
        return locked;
    }

    /** Locks the same, together with other commands. */
    static Command locking(Collection<UUID> reservations, Consumer<Commitment> locked) {
        return Command.ask(
                SELECT + "WHERE reservation = ANY (?) AND status = 'ENTERED' ORDER BY reservation, due_year"
                        + " FOR NO KEY UPDATE",
                row -> locked.accept(commitment(row)),
                (Object) reservations.toArray(UUID[]::new));
    }

    void givenBack(Collection<Commitment> commitments) {
        if (!commitments.isEmpty()) database.together(List.of(givingBack(commitments)));
    }

    /** They are no longer promised; together with other commands. */
    static Command givingBack(Collection<Commitment> commitments) {
        return Command.change(
                """
                UPDATE commitment SET status = 'GIVEN_BACK' FROM unnest(?, ?) AS c(reservation, due_year)
                 WHERE commitment.reservation = c.reservation AND commitment.due_year = c.due_year""",
                commitments.stream().map(Commitment::reservation).toArray(UUID[]::new),
                commitments.stream().map(Commitment::dueYear).toArray(Integer[]::new));
    }

    void turned(Map<Commitment, Reservation> turned) {
        if (turned.isEmpty()) return;
        var commitments = List.copyOf(turned.keySet());
        database.change(
                """
                UPDATE commitment SET status = 'DUE', turned_into = c.turned_into FROM unnest(?, ?, ?) AS c(reservation, due_year, turned_into)
                 WHERE commitment.reservation = c.reservation AND commitment.due_year = c.due_year""",
                commitments.stream().map(Commitment::reservation).toArray(UUID[]::new),
                commitments.stream().map(Commitment::dueYear).toArray(Integer[]::new),
                commitments.stream().map(turned::get).map(Reservation::id).toArray(UUID[]::new));
    }

    /** What earlier lines of the same programme and drawdown promised for this line's year and still owe; oldest first. */
    List<Commitment> dueIn(String budgetLine) {
        return database.list("""
                SELECT c.reservation, c.budget_line, c.holder, c.due_year, c.amount_cents
                  FROM budget_line due JOIN commitment c ON c.due_year = due.year AND c.status = 'ENTERED'
                  JOIN budget_line origin ON origin.code = c.budget_line AND origin.programme = due.programme AND origin.drawdown = due.drawdown
                 WHERE due.code = ? ORDER BY c.reservation""", Commitments::commitment, budgetLine);
    }

    /** The reservations that commitments of this one have become. */
    List<UUID> turnedInto(UUID reservation) {
        return database.list(
                "SELECT turned_into FROM commitment WHERE reservation = ? AND turned_into IS NOT NULL",
                row -> row.getObject(1, UUID.class),
                reservation);
    }

    List<Kept> of(UUID reservation) {
        return database.list(
                SELECT + "WHERE reservation = ? ORDER BY due_year",
                row -> new Kept(commitment(row), CommitmentStatus.valueOf(row.getString("status"))),
                reservation);
    }

    static Commitment commitment(ResultSet row) throws SQLException {
        return new Commitment(
                row.getObject("reservation", UUID.class),
                row.getString("budget_line"),
                row.getString("holder"),
                row.getInt("due_year"),
                row.getLong("amount_cents"));
    }
}
