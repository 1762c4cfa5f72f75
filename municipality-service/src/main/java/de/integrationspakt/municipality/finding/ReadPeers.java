package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.municipality.registry.SizeClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Reads what similar municipalities claim on the same line. Similar: of the same size class and type; of the same size
 * class alone where there are fewer than five.
 */
@ApplicationScoped
class ReadPeers {
    /** One figure per municipality, whatever the number of its claims. */
    private static final String PER_PERSON = """
            SELECT c.ags, sum(c.cost_cents)::float8 / sum(c.persons::bigint * (c.period_to - c.period_from + 1)) * (365.25 / 12) AS cents
              FROM claim c
             WHERE c.budget_line = ? AND c.ags <> ? AND c.persons > 0 AND c.status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED')
             GROUP BY c.ags""";

    /** Of the cost whose accommodation is told. */
    private static final String PER_SQUARE_METRE = """
            SELECT placed.ags, sum(placed.cents)::float8 / sum(placed.square_metres * placed.days)::float8 * (365.25 / 12) AS cents
              FROM (SELECT c.ags, c.period_to - c.period_from + 1 AS days, a.square_metres, sum(i.amount_cents) AS cents
                      FROM claim c
                      JOIN claim_item i ON i.claim = c.id
                      JOIN accommodation a ON a.id = i.accommodation_id
                     WHERE c.budget_line = ? AND c.ags <> ? AND c.status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED')
                     GROUP BY c.id, a.id) AS placed
             GROUP BY placed.ags""";

    private static final String COMPARED = """
            WITH own AS (
                SELECT type, %2$s AS size FROM municipality m
                 WHERE m.ags = ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)),
            peer AS (%3$s),
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
             GROUP BY m.by_type, m.municipalities, m.median ORDER BY m.by_type DESC LIMIT 1""";

    private final Database database;

    ReadPeers(Database database) {
        this.database = database;
    }

    /** Cents per person and month; empty if there are fewer than five. */
    Optional<Peers> perPerson(ClaimContents claim) {
        return peers(PER_PERSON, claim);
    }

    /** Cents per square metre and month; empty if there are fewer than five. */
    Optional<Peers> perSquareMetre(ClaimContents claim) {
        return peers(PER_SQUARE_METRE, claim);
    }

    private Optional<Peers> peers(String figures, ClaimContents claim) {
        var ags = claim.ags().value();
        return database.first(
                COMPARED.formatted(Comparison.FEWEST, SizeClass.sql("m.population"), figures),
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
