package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.report.LongReading;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.municipality.report.ClaimsReportResource.ReportedClaim;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads every claim as it was at a moment. */
@ApplicationScoped
class ReadClaimRows {
    /** By what rows may be sorted, each complete by the id. */
    static final Map<String, String> ORDERS = Map.of(
            "ags", "ags, claim",
            "name", "name, claim",
            "budgetLine", "budget_line, claim",
            "periodFrom", "period_from, claim",
            "status", "status, claim",
            "claimed", "claimed_cents, claim",
            "recognised", "recognised_cents, claim",
            "submittedAt", "submitted_at, claim");

    private static final String ROWS = """
            SELECT * FROM (
                SELECT c.id AS claim, c.ags, m.name, c.budget_line, c.kind, v.period_from, v.period_to, v.persons, v.status, v.cost_cents,
                       v.income_cents, v.claimed_cents, v.recognised_cents, v.paid_cents, v.recovered_cents,
                       (SELECT min(happened_at) FROM claim_step s
                         WHERE s.claim = c.id AND s.status = 'SUBMITTED' AND s.happened_at <= a.moment) AS submitted_at,
                       (SELECT max(happened_at) FROM claim_step s WHERE s.claim = c.id AND s.happened_at <= a.moment) AS changed_at
                  FROM (SELECT ?::timestamptz AS moment) AS a, claim c
                  JOIN LATERAL (SELECT * FROM claim_version v WHERE v.claim = c.id AND v.at <= a.moment
                                 ORDER BY v.version DESC LIMIT 1) AS v ON true
                  LEFT JOIN municipality m ON m.ags = c.ags AND m.valid_to IS NULL
                 WHERE (? OR c.ags = ANY (?) OR c.district = ANY (?)) AND (?::text IS NULL OR c.budget_line = ?)
                   AND (?::integer IS NULL OR extract(year FROM v.period_from) = ?) AND (?::text IS NULL OR c.district = ?)
                   AND (?::text IS NULL OR c.ags = ?) AND (cardinality(?) = 0 OR v.status = ANY (?))) AS row
            """;

    private final LongReading reading;
    private final Database database;

    ReadClaimRows(LongReading reading, Database database) {
        this.reading = reading;
        this.database = database;
    }

    /** Which; null members and an empty list of statuses do not narrow. */
    record Filter(String budgetLine, Integer year, String district, String ags, List<String> status) {}

    Rows<ReportedClaim> rows(Instant asOf, Reach reach, Filter filter, String orderBy) {
        var status = filter.status().toArray(String[]::new);
        return reading.rows(taker -> database.stream(
                ROWS + orderBy,
                row -> taker.accept(claim(row)),
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
                filter.ags(),
                filter.ags(),
                status,
                status));
    }

    private static ReportedClaim claim(ResultSet row) throws SQLException {
        return new ReportedClaim(
                row.getString("claim"),
                row.getString("ags"),
                row.getString("name"),
                row.getString("budget_line"),
                row.getString("kind"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getInt("persons"),
                row.getString("status"),
                Cells.money(row, "cost_cents"),
                Cells.money(row, "income_cents"),
                Cells.money(row, "claimed_cents"),
                Cells.money(row, "recognised_cents"),
                Cells.money(row, "paid_cents"),
                Cells.money(row, "recovered_cents"),
                Cells.moment(row, "submitted_at"),
                Cells.moment(row, "changed_at"));
    }
}
