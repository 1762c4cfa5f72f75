package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Free places against expected arrivals, for all municipalities at once. */
@ApplicationScoped
class Capacities {
    // The occupancy of a month is the last one reported up to it; the present month stands for the future. Arrivals add
    // up from the first month asked for.
    private static final String SELECT = """
            WITH months AS (SELECT generate_series(?::date, ?::date, interval '1 month')::date AS month),
            towns AS (SELECT DISTINCT ags FROM (
                SELECT ags FROM accommodation UNION SELECT ags FROM expected_arrival WHERE month BETWEEN ? AND ?) a
                WHERE (? OR ags = ANY(?) OR left(ags, 5) = ANY(?)) AND (?::text IS NULL OR left(ags, 5) = ?)),
            open AS (SELECT m.month, a.ags, a.places, coalesce((
                    SELECT o.persons FROM accommodation_occupancy o WHERE o.accommodation = a.id AND o.month <= m.month
                    ORDER BY o.month DESC LIMIT 1), 0) AS persons
                FROM months m JOIN accommodation a ON a.opened_on <= m.month + interval '1 month' - interval '1 day'
                    AND (a.closed_on IS NULL OR a.closed_on >= m.month + interval '1 month' - interval '1 day'))
            SELECT t.ags, m.month, coalesce(sum(o.places), 0) AS places, coalesce(sum(o.persons), 0) AS persons,
                coalesce((SELECT e.persons FROM expected_arrival e WHERE e.ags = t.ags AND e.month = m.month), 0) AS arrivals,
                coalesce((SELECT sum(e.persons) FROM expected_arrival e
                    WHERE e.ags = t.ags AND e.month BETWEEN ? AND m.month AND e.month > ?), 0) AS to_come
            FROM towns t CROSS JOIN months m LEFT JOIN open o ON o.ags = t.ags AND o.month = m.month
            GROUP BY t.ags, m.month ORDER BY t.ags, m.month
            """;

    private final Database database;

    Capacities(Database database) {
        this.database = database;
    }

    /**
     * A municipality in a month.
     *
     * @param places of accommodations open at the month's end
     * @param persons in them, as last reported
     * @param arrivals expected in the month
     * @param toCome expected from the first month asked for, or the month after the present one if that is later, up to this month: those of past
     *     months are among the persons
     */
    record Capacity(String ags, Month month, long places, long persons, long arrivals, long toCome) {
        /** Places nobody is in; negative where an accommodation is overbooked. */
        long free() {
            return places - persons;
        }

        /** What is left of the free places when all have come; negative: so many places are missing. */
        long balance() {
            return free() - toCome;
        }
    }

    /**
     * Those within the caller's units that have accommodations or expect somebody.
     *
     * @param present the month that is running: its arrivals are not yet among the persons reported before it
     */
    List<Capacity> of(DistrictKey district, Month from, Month to, Month present, Caller by) {
        return of(district, from, to, present, by.isState(), by.units());
    }

    List<Capacity> of(DistrictKey district, Month from, Month to, Month present, boolean state, Set<String> of) {
        var units = of.toArray(String[]::new);
        var key = district == null ? null : district.value();
        return database.list(
                SELECT,
                Capacities::capacity,
                from.first(),
                to.first(),
                from.first(),
                to.first(),
                state,
                units,
                units,
                key,
                key,
                from.first(),
                present.plus(-1).first());
    }

    private static Capacity capacity(ResultSet row) throws SQLException {
        return new Capacity(
                row.getString(1),
                Month.of(row.getObject(2, LocalDate.class)),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6));
    }
}
