package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The entries of recoveries; they are added and never changed. */
@ApplicationScoped
class Entries {

    private final Database database;

    Entries(Database database) {
        this.database = database;
    }

    /** The number of the next entry of a locked recovery. */
    int next(UUID recovery) {
        return database.list(
                        "SELECT coalesce(max(number), 0) + 1 FROM recovery_entry WHERE recovery = ?",
                        row -> row.getInt(1),
                        recovery)
                .get(0);
    }

    void add(Entry entry) {
        database.change(
                """
                INSERT INTO recovery_entry (recovery, number, kind, amount_cents, effective_on, reference, decided_by, booked_by, booked_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entry.recovery(),
                entry.number(),
                entry.kind(),
                entry.amountCents(),
                entry.effectiveOn(),
                entry.reference(),
                entry.decidedBy(),
                entry.bookedBy(),
                entry.bookedAt());
    }

    List<Entry> of(Collection<UUID> recoveries) {
        return database.list(
                """
                SELECT recovery, number, kind, amount_cents, effective_on, reference, decided_by, booked_by, booked_at
                  FROM recovery_entry WHERE recovery = ANY (?) ORDER BY recovery, number""",
                row -> new Entry(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        EntryKind.valueOf(row.getString(3)),
                        row.getLong(4),
                        row.getObject(5, LocalDate.class),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getTimestamp(9).toInstant()),
                (Object) recoveries.toArray(UUID[]::new));
    }
}
