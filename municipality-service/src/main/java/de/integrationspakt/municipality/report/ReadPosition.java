package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.report.PositionResource.CountOfYear;
import de.integrationspakt.municipality.report.PositionResource.LinePosition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads what one municipality has in a year: its counts, and line by line its share and what became of it. */
@ApplicationScoped
class ReadPosition {
    private static final String COUNTS = """
            SELECT DISTINCT ON (h.survey_year) h.survey_year, h.cohort_persons, h.family_reunification_persons, h.reported_at,
                   EXISTS (SELECT 1 FROM transmitted_count t
                            WHERE t.survey_year = h.survey_year AND t.ags = h.ags AND t.number = h.number)
              FROM head_count h WHERE h.ags = ? AND h.survey_year IN (?, ? - 1)
             ORDER BY h.survey_year DESC, h.number DESC
            """;

    /** Asked for is what was handed in and not withdrawn; recognised what budget was asked for. */
    private static final String LINES = """
            WITH asked AS (
                SELECT budget_line, claimed_cents AS asked, recognised_cents AS recognised, status IN ('APPROVED', 'RESERVED', 'PAID',
                       'SETTLED', 'RECOVERY_DUE', 'RECOVERED') AS decided, paid_cents, recovered_cents
                  FROM claim WHERE ags = ? AND status NOT IN ('DRAFT', 'WITHDRAWN')
                UNION ALL
                SELECT budget_line, cost_cents - financed_cents, grant_cents, status IN ('APPROVED', 'GRANTED', 'COMPLETED'), paid_cents,
                       recovered_cents
                  FROM measure WHERE applicant = ? AND status NOT IN ('DRAFT', 'WITHDRAWN'))
            SELECT l.code, l.programme, l.drawdown, s.persons, s.amount_cents,
                   coalesce(sum(a.asked), 0), coalesce(sum(a.recognised) FILTER (WHERE a.decided), 0),
                   coalesce(sum(a.paid_cents), 0) - coalesce(sum(a.recovered_cents), 0)
              FROM budget_line l
              LEFT JOIN share s ON s.budget_line = l.code AND s.holder = ?
              LEFT JOIN asked a ON a.budget_line = l.code
             WHERE l.year = ? AND (s.holder IS NOT NULL OR a.budget_line IS NOT NULL)
             GROUP BY l.code, l.programme, l.drawdown, s.persons, s.amount_cents ORDER BY l.code
            """;

    private final Database database;

    ReadPosition(Database database) {
        this.database = database;
    }

    /** @throws NotFound if no municipality has or had the key */
    @Transactional
    String name(Ags ags) {
        return database.first(
                        "SELECT name FROM municipality WHERE ags = ? ORDER BY valid_from DESC LIMIT 1",
                        row -> row.getString(1),
                        ags.value())
                .orElseThrow(() -> new NotFound("municipality", ags.value()));
    }

    /** The year's and that of the year before, as far as there are any. */
    @Transactional
    List<CountOfYear> counts(Ags ags, int year) {
        return database.list(
                COUNTS,
                row -> new CountOfYear(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(2) + row.getInt(3),
                        row.getTimestamp(4).toInstant(),
                        row.getBoolean(5)),
                ags.value(),
                year,
                year);
    }

    @Transactional
    List<LinePosition> lines(Ags ags, int year) {
        return database.list(
                LINES,
                row -> {
                    var share = row.getObject(5) == null ? null : Money.ofCents(row.getLong(5));
                    var recognised = Money.ofCents(row.getLong(7));
                    return new LinePosition(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            (Integer) row.getObject(4),
                            share,
                            Money.ofCents(row.getLong(6)),
                            recognised,
                            Money.ofCents(row.getLong(8)),
                            share == null ? null : share.minus(recognised));
                },
                ags.value(),
                ags.value(),
                ags.value(),
                year);
    }
}
