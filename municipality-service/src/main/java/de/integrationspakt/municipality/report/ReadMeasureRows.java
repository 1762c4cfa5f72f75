package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.report.LongReading;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.municipality.report.MeasuresReportResource.ReportedMeasure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads every measure as it was at a moment. */
@ApplicationScoped
class ReadMeasureRows {
    /** By what rows may be sorted, each complete by the id. */
    static final Map<String, String> ORDERS = Map.of(
            "applicant", "applicant, measure",
            "district", "district, measure",
            "area", "area, measure",
            "type", "type, measure",
            "periodFrom", "period_from, measure",
            "status", "status, measure",
            "granted", "grant_cents, measure",
            "participants", "participants, measure");

    private static final String ROWS = """
            SELECT * FROM (
                SELECT m.id AS measure, m.applicant, m.district, m.budget_line, m.area, m.type, v.title, v.provider, v.status, v.entry_level,
                       v.exit_level, v.period_from, v.period_to, v.places, v.participants, v.cost_cents, v.financed_cents, v.grant_cents,
                       v.paid_cents, v.recovered_cents
                  FROM measure m
                  JOIN LATERAL (SELECT * FROM measure_version v WHERE v.measure = m.id AND v.at <= ?
                                 ORDER BY v.version DESC LIMIT 1) AS v ON true
                 WHERE (? OR m.applicant = ANY (?) OR left(m.applicant, 5) = ANY (?)) AND (?::text IS NULL OR m.budget_line = ?)
                   AND (?::integer IS NULL OR ? BETWEEN extract(year FROM v.period_from) AND extract(year FROM v.period_to))
                   AND (?::text IS NULL OR m.district = ?) AND (?::text IS NULL OR m.applicant = ?)
                   AND (?::text IS NULL OR m.area = ?) AND (cardinality(?) = 0 OR v.status = ANY (?))) AS row
            """;

    private final LongReading reading;
    private final Database database;

    ReadMeasureRows(LongReading reading, Database database) {
        this.reading = reading;
        this.database = database;
    }

    /** Which; null members and an empty list of statuses do not narrow. @param year one it touches */
    record Filter(
            String budgetLine, Integer year, String district, String applicant, String area, List<String> status) {}

    Rows<ReportedMeasure> rows(Instant asOf, Reach reach, Filter filter, String orderBy) {
        var status = filter.status().toArray(String[]::new);
        return reading.rows(taker -> database.stream(
                ROWS + orderBy,
                row -> taker.accept(measure(row)),
                asOf,
                reach.all(),
                reach.units(),
                reach.units(),
                filter.budgetLine(),
                filter.budgetLine(),
                filter.year(),
                filter.year(),
                filter.district(),
                filter.district(),
                filter.applicant(),
                filter.applicant(),
                filter.area(),
                filter.area(),
                status,
                status));
    }

    private static ReportedMeasure measure(ResultSet row) throws SQLException {
        return new ReportedMeasure(
                row.getString("measure"),
                row.getString("applicant"),
                row.getString("district"),
                row.getString("budget_line"),
                row.getString("area"),
                row.getString("type"),
                row.getString("title"),
                row.getString("provider"),
                row.getString("status"),
                row.getString("entry_level"),
                row.getString("exit_level"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getInt("places"),
                atLeastThree(row.getInt("participants")),
                Cells.money(row, "cost_cents"),
                Cells.money(row, "financed_cents"),
                Cells.money(row, "grant_cents"),
                Cells.money(row, "paid_cents"),
                Cells.money(row, "recovered_cents"));
    }

    /** One or two are persons that somebody might know; the report leaves them out for everybody. */
    private static Integer atLeastThree(int participants) {
        return participants == 1 || participants == 2 ? null : Integer.valueOf(participants);
    }
}
