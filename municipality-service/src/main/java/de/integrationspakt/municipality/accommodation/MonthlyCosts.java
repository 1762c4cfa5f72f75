package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What accommodations cost a month, with validity. */
@ApplicationScoped
class MonthlyCosts {
    private final Database database;

    MonthlyCosts(Database database) {
        this.database = database;
    }

    /**
     * An amount that holds until the next one of the same category.
     *
     * @param amountCents a month; 0 ends what was before
     */
    record MonthlyCost(UUID accommodation, RunningCost category, Month from, long amountCents) {}

    List<MonthlyCost> of(UUID... accommodations) {
        return database.list(
                "SELECT accommodation, category, valid_from, amount_cents FROM accommodation_cost"
                        + " WHERE accommodation = ANY(?) ORDER BY accommodation, category, valid_from",
                row -> new MonthlyCost(
                        row.getObject(1, UUID.class),
                        RunningCost.valueOf(row.getString(2)),
                        Month.of(row.getObject(3, LocalDate.class)),
                        row.getLong(4)),
                (Object) accommodations);
    }

    /** False if it was so already. */
    boolean set(MonthlyCost cost, String by, Instant at) {
        return database.change(
                        "INSERT INTO accommodation_cost AS c (accommodation, category, valid_from, amount_cents, set_by, set_at)"
                                + " VALUES (?,?,?,?,?,?) ON CONFLICT (accommodation, category, valid_from) DO UPDATE"
                                + " SET amount_cents = excluded.amount_cents, set_by = excluded.set_by,"
                                + " set_at = excluded.set_at WHERE c.amount_cents <> excluded.amount_cents",
                        cost.accommodation(),
                        cost.category(),
                        cost.from().first(),
                        cost.amountCents(),
                        by,
                        at)
                == 1;
    }
}
