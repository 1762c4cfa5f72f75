package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.registry.SizeClass;
import de.integrationspakt.municipality.report.ComparabilityReportResource.ComparedView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** Compares the municipalities of the state in one statement; a municipality without measures of the year has no figure. */
@ApplicationScoped
class ReadComparability {
    /** Fewer than three municipalities, or persons, could be made out. */
    private static final int FEWEST = 3;

    /** Measures count in the year in which they begin, with all that came of them since. */
    private static final String SQL = """
            WITH town AS (
                SELECT m.ags, m.name, m.district, m.type, %2$s AS size FROM municipality m
                 WHERE m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)),
            counted AS (
                SELECT DISTINCT ON (ags) ags, cohort_persons + family_reunification_persons AS persons
                  FROM transmitted_count WHERE survey_year = ? ORDER BY ags, revision DESC),
            counting AS (
                SELECT m.* FROM measure m
                 WHERE m.status IN ('GRANTED', 'COMPLETED') AND m.period_from >= ? AND m.period_from < ?
                   AND (?::text IS NULL OR m.area = ?)),
            taken AS (
                SELECT p.measure, sum(p.started) AS started, sum(p.finished + p.dropped_out) AS gone,
                       sum(p.reached_exit) AS reached
                  FROM participation p JOIN counting c ON c.id = p.measure GROUP BY p.measure),
            judged AS (
                SELECT v.measure, count(*) AS criteria, count(*) FILTER (WHERE v.verdict = 'MET') AS met
                  FROM measure_verdict v JOIN counting c ON c.id = v.measure GROUP BY v.measure),
            done AS (
                SELECT c.applicant AS ags, count(*) AS measures, sum(c.places) AS places, sum(c.cost_cents) AS cents,
                       sum(c.teaching_units::bigint * c.groups) AS units, sum(t.started) AS started, sum(t.gone) AS gone,
                       sum(t.reached) AS reached, sum(j.criteria) AS criteria, sum(j.met) AS met
                  FROM counting c LEFT JOIN taken t ON t.measure = c.id LEFT JOIN judged j ON j.measure = c.id
                 GROUP BY c.applicant),
            figure AS (
                SELECT town.*, d.measures, v.indicator, v.place, v.value
                  FROM done d JOIN town USING (ags) LEFT JOIN counted n USING (ags),
                       LATERAL (VALUES
                           (1, 'PLACES_PER_PERSON',      CASE WHEN n.persons >= %1$d THEN d.places::numeric / n.persons END),
                           (2, 'COST_PER_PARTICIPANT',   CASE WHEN d.started >= %1$d THEN d.cents / 100.0 / d.started END),
                           (3, 'COST_PER_TEACHING_UNIT', d.cents / 100.0 / nullif(d.units, 0)),
                           (4, 'REACHED_EXIT_SHARE',     CASE WHEN d.gone >= %1$d AND d.reached NOT BETWEEN 1 AND %1$d - 1
                                                                    AND d.gone - d.reached NOT BETWEEN 1 AND %1$d - 1
                                                              THEN d.reached::numeric / d.gone END),
                           (5, 'STANDARDS_MET_SHARE',    d.met::numeric / nullif(d.criteria, 0))
                       ) AS v(place, indicator, value)),
            alike AS (
                SELECT type, size, indicator, count(value) AS municipalities,
                       percentile_cont(ARRAY[0.25, 0.5, 0.75]) WITHIN GROUP (ORDER BY value::float8) AS quartiles
                  FROM figure GROUP BY type, size, indicator)
            SELECT f.*, a.municipalities,
                   CASE WHEN a.municipalities >= %1$d THEN a.quartiles[1] END AS lower,
                   CASE WHEN a.municipalities >= %1$d THEN a.quartiles[2] END AS median,
                   CASE WHEN a.municipalities >= %1$d THEN a.quartiles[3] END AS upper
              FROM figure f JOIN alike a USING (type, size, indicator)
             WHERE (? OR f.ags = ANY (?) OR f.district = ANY (?)) AND (?::text IS NULL OR f.district = ?)
             ORDER BY f.ags, f.place""".formatted(FEWEST, SizeClass.sql("m.population"));

    private final Database database;

    ReadComparability(Database database) {
        this.database = database;
    }

    /**
     * Of each municipality in reach one row by indicator.
     *
     * @param year in which the measures begin
     * @param area null for all areas together
     * @param district null for all in reach
     */
    @Transactional
    List<ComparedView> rows(int year, Area area, DistrictKey district, Reach reach) {
        var first = LocalDate.of(year, 1, 1);
        var last = LocalDate.of(year, 12, 31);
        var ofArea = area == null ? null : area.name();
        var ofDistrict = district == null ? null : district.value();
        return database.list(
                SQL,
                ReadComparability::compared,
                last,
                last,
                year,
                first,
                last.plusDays(1),
                ofArea,
                ofArea,
                reach.all(),
                reach.units(),
                reach.units(),
                ofDistrict,
                ofDistrict);
    }

    private static ComparedView compared(ResultSet row) throws SQLException {
        var indicator = Indicator.valueOf(row.getString("indicator"));
        var value = rounded(row, "value", indicator);
        var lower = rounded(row, "lower", indicator);
        var median = rounded(row, "median", indicator);
        var upper = rounded(row, "upper", indicator);
        return new ComparedView(
                row.getString("ags"),
                row.getString("name"),
                row.getString("district"),
                row.getString("type"),
                SizeClass.values()[row.getInt("size")],
                row.getInt("measures"),
                indicator,
                value,
                row.getInt("municipalities"),
                lower,
                median,
                upper,
                Standing.of(value, lower, median, upper));
    }

    private static BigDecimal rounded(ResultSet row, String column, Indicator indicator) throws SQLException {
        var value = row.getBigDecimal(column);
        return value == null ? null : value.setScale(indicator.decimals(), RoundingMode.HALF_UP);
    }
}
