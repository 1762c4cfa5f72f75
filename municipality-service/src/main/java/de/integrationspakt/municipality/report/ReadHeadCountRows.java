package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.report.LongReading;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.municipality.report.HeadCountsReportResource.CountedMunicipality;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Reads what every municipality of a survey had reported at a moment, and what in the year before. */
@ApplicationScoped
class ReadHeadCountRows {
    /** By what rows may be sorted, each complete by the key. */
    static final Map<String, String> ORDERS = Map.of(
            "ags", "ags",
            "name", "name, ags",
            "persons", "persons, ags",
            "change", "change, ags",
            "reportedAt", "reported_at, ags");

    private static final String ROWS = """
            WITH survey_day AS (SELECT year, reference_date FROM survey WHERE year = ?),
            counted AS (
                SELECT DISTINCT ON (survey_year, ags) survey_year, ags, number, cohort_persons, family_reunification_persons, late, correction,
                       on_behalf, reported_at, note
                  FROM head_count WHERE survey_year IN (SELECT year - n FROM survey_day, generate_series(0, 1) AS n) AND reported_at <= ?
                 ORDER BY survey_year, ags, number DESC),
            sent AS (
                SELECT ags, max(number) AS number FROM transmitted_count
                 WHERE survey_year = (SELECT year FROM survey_day) AND transmitted_at <= ? GROUP BY ags)
            SELECT * FROM (
                SELECT m.ags, m.name, m.district, c.cohort_persons, c.family_reunification_persons,
                       c.cohort_persons + c.family_reunification_persons AS persons,
                       b.cohort_persons + b.family_reunification_persons AS before,
                       c.cohort_persons + c.family_reunification_persons - b.cohort_persons - b.family_reunification_persons AS change,
                       c.reported_at, c.number, coalesce(c.late, false) AS late, coalesce(c.correction, false) AS correction,
                       coalesce(c.on_behalf, false) AS on_behalf, s.number AS transmitted, c.note
                  FROM survey_day d
                  JOIN municipality m ON m.valid_from <= d.reference_date AND coalesce(m.valid_to, 'infinity') >= d.reference_date
                  LEFT JOIN counted c ON c.ags = m.ags AND c.survey_year = d.year
                  LEFT JOIN counted b ON b.ags = m.ags AND b.survey_year = d.year - 1
                  LEFT JOIN sent s ON s.ags = m.ags
                 WHERE (? OR m.ags = ANY (?) OR m.district = ANY (?)) AND (?::text IS NULL OR m.district = ?)
                   AND (?::boolean IS NULL OR (c.ags IS NULL) = ?)) AS row
            """;

    private final LongReading reading;
    private final Database database;

    ReadHeadCountRows(LongReading reading, Database database) {
        this.reading = reading;
        this.database = database;
    }

    /** @param missing only those without a count, or only those with one; null: both */
    Rows<CountedMunicipality> rows(
            int year, Instant asOf, Reach reach, String district, Boolean missing, String orderBy) {
        return reading.rows(taker -> database.stream(
                ROWS + orderBy,
                row -> taker.accept(new CountedMunicipality(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        (Integer) row.getObject(4),
                        (Integer) row.getObject(5),
                        (Integer) row.getObject(6),
                        (Integer) row.getObject(7),
                        (Integer) row.getObject(8),
                        row.getTimestamp(9) == null ? null : row.getTimestamp(9).toInstant(),
                        (Integer) row.getObject(10),
                        row.getBoolean(11),
                        row.getBoolean(12),
                        row.getBoolean(13),
                        (Integer) row.getObject(14),
                        row.getString(15))),
                year,
                asOf,
                asOf,
                reach.all(),
                reach.units(),
                reach.units(),
                district,
                district,
                missing,
                missing));
    }
}
