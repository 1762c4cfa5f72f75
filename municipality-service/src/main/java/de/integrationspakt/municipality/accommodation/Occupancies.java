package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How many persons were in the accommodations, month by month. */
@ApplicationScoped
class Occupancies {
    private static final String SELECT = "SELECT accommodation, month, persons, places, reason, version"
            + " FROM accommodation_occupancy WHERE accommodation = ANY(?)";

    private final Database database;

    Occupancies(Database database) {
        this.database = database;
    }

    /**
     * A month's occupancy.
     *
     * @param persons on average
     * @param places those there were when it was reported
     * @param reason why there are more persons than places, or null
     */
    record Occupancy(UUID accommodation, Month month, int persons, int places, String reason, long version) {}

    Optional<Occupancy> find(UUID accommodation, Month month) {
        return database.first(
                SELECT + " AND month = ?", Occupancies::occupancy, new UUID[] {accommodation}, month.first());
    }

    /** By accommodation and month. */
    List<Occupancy> of(UUID[] accommodations, Month from, Month to) {
        return database.list(
                SELECT + " AND month BETWEEN ? AND ? ORDER BY accommodation, month",
                Occupancies::occupancy,
                accommodations,
                from.first(),
                to.first());
    }

    void keep(Occupancy occupancy, String by, Instant at) {
        database.change(
                "INSERT INTO accommodation_occupancy (accommodation, month, persons, places, reason, version, reported_by,"
                        + " reported_at) VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (accommodation, month) DO UPDATE SET"
                        + " persons = excluded.persons, places = excluded.places, reason = excluded.reason,"
                        + " version = excluded.version, reported_by = excluded.reported_by,"
                        + " reported_at = excluded.reported_at",
                occupancy.accommodation(),
                occupancy.month().first(),
                occupancy.persons(),
                occupancy.places(),
                occupancy.reason(),
                occupancy.version(),
                by,
                at);
    }

    private static Occupancy occupancy(ResultSet row) throws SQLException {
        return new Occupancy(
                row.getObject(1, UUID.class),
                Month.of(row.getObject(2, LocalDate.class)),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                row.getLong(6));
    }
}
