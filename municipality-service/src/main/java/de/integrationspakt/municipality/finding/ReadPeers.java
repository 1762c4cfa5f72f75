package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Reads what similar municipalities claim on the same line. Similar: of the same size class and type; of the same size
 * class alone where there are fewer than five.
 */
@ApplicationScoped
class ReadPeers {
    /** Cents per person and month; one figure per municipality, whatever the number of its claims. */
    private static final String SQL = """
            WITH own AS (
                SELECT type, %2$s AS size FROM municipality m
                 WHERE m.ags = ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)),
            peer AS (
                SELECT c.ags, sum(c.cost_cents)::float8 / sum(c.persons::bigint * (c.period_to - c.period_from + 1)) * (365.25 / 12)
                           AS cents
                  FROM claim c
                 WHERE c.budget_line = ? AND c.ags <> ? AND c.persons > 0 AND c.status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED')
                 GROUP BY c.ags),
            alike AS (
                SELECT p.cents, m.type = own.type AS same_type
                  FROM peer p
                  JOIN municipality m ON m.ags = p.ags AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)
                  JOIN own ON %2$s = own.size),
            grouped AS (
                SELECT true AS by_type, cents FROM alike WHERE same_type
                UNION ALL
                SELECT false, cents FROM alike),
            middle AS (
                SELECT by_type, count(*) AS municipalities, percentile_cont(0.5) WITHIN GROUP (ORDER BY cents) AS median
                  FROM grouped GROUP BY by_type HAVING count(*) >= %1$d)
            SELECT m.municipalities, CASE WHEN m.by_type THEN (SELECT type FROM own) END, (SELECT size FROM own), m.median,
                   percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(g.cents - m.median)), avg(abs(g.cents - m.median))
              FROM middle m JOIN grouped g USING (by_type)
             GROUP BY m.by_type, m.municipalities, m.median ORDER BY m.by_type DESC LIMIT 1""".formatted(Comparison.FEWEST, SizeClass.sql("m.population"));

    private final Database database;

    ReadPeers(Database database) {
        this.database = database;
    }

    /** Empty if there are fewer than five. */
    Optional<Peers> of(ClaimContents claim) {
        var ags = claim.ags().value();
        return database.first(
                SQL,
                row -> new Peers(
                        row.getInt(1),
                        row.getString(2),
                        SizeClass.values()[row.getInt(3)],
                        row.getDouble(4),
                        row.getDouble(5),
                        row.getDouble(6)),
                ags,
                claim.from(),
                claim.from(),
                claim.budgetLine(),
                ags,
                claim.from(),
                claim.from());
    }
}
