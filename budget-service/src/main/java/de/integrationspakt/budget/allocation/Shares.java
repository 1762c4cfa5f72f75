package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The published shares of the lines. */
@ApplicationScoped
class Shares {

    private final Database database;

    Shares(Database database) {
        this.database = database;
    }

    SortedMap<String, Share> of(String budgetLine) {
        var shares = new TreeMap<String, Share>();
        database.each(
                "SELECT holder, persons, amount_cents, pooled_cents, pooled_persons, carried_cents, version FROM share WHERE budget_line = ?",
                row -> shares.put(
                        row.getString(1),
                        new Share(
                                row.getString(1),
                                row.getLong(2),
                                row.getLong(3),
                                row.getLong(4),
                                row.getLong(5),
                                row.getLong(6),
                                row.getLong(7))),
                budgetLine);
        return shares;
    }

    /** The run that the shares of a line rest on: its own, or that of the line from which they were carried. */
    Optional<UUID> run(String budgetLine) {
        return database.first(
                "SELECT run FROM share WHERE budget_line = ? LIMIT 1", row -> row.getObject(1, UUID.class), budgetLine);
    }

    void put(String budgetLine, UUID run, Collection<Share> shares) {
        database.change(
                """
                INSERT INTO share (budget_line, run, holder, persons, amount_cents, pooled_cents, pooled_persons, carried_cents, version)
                SELECT ?, ?, * FROM unnest(?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (budget_line, holder) DO UPDATE SET run = excluded.run, persons = excluded.persons,
                    amount_cents = excluded.amount_cents, pooled_cents = excluded.pooled_cents,
                    pooled_persons = excluded.pooled_persons, carried_cents = excluded.carried_cents, version = excluded.version""",
                budgetLine,
                run,
                shares.stream().map(Share::holder).toArray(String[]::new),
                shares.stream().map(Share::persons).toArray(Long[]::new),
                shares.stream().map(Share::amountCents).toArray(Long[]::new),
                shares.stream().map(Share::pooledCents).toArray(Long[]::new),
                shares.stream().map(Share::pooledPersons).toArray(Long[]::new),
                shares.stream().map(Share::carriedCents).toArray(Long[]::new),
                shares.stream().map(Share::version).toArray(Long[]::new));
    }
}
