package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What other features may ask: grants to measures, with what was paid and who took part. Only those that got money set aside. */
@ApplicationScoped
public class MeasureGrants {
    private static final String SELECT = """
            SELECT m.id, m.status, m.type, m.title, m.applicant, m.budget_line, m.period_from, m.period_to,
                   m.funding_request, m.grant_cents, coalesce(m.paid_cents, 0) AS paid_cents,
                   coalesce(m.recovered_cents, 0) AS recovered_cents, m.teaching_units * m.groups AS units,
                   coalesce(sum(p.started), 0) AS started, coalesce(sum(p.finished), 0) AS finished,
                   coalesce(sum(p.reached_exit), 0) AS reached_exit
              FROM measure m LEFT JOIN participation p ON p.measure = m.id
             WHERE m.status IN ('GRANTED', 'COMPLETED', 'CANCELLED') AND %s
             GROUP BY m.id ORDER BY m.id
            """;

    private final Database database;

    MeasureGrants(Database database) {
        this.database = database;
    }

    public Optional<MeasureGrant> of(UUID measure) {
        return database.first(SELECT.formatted("m.id = ?"), MeasureGrants::grant, measure);
    }

    private static MeasureGrant grant(ResultSet row) throws SQLException {
        return new MeasureGrant(
                row.getObject("id", UUID.class),
                MeasureStatus.valueOf(row.getString("status")),
                row.getString("type"),
                row.getString("title"),
                new Holder(row.getString("applicant")),
                row.getString("budget_line"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("funding_request", UUID.class),
                Money.ofCents(row.getLong("grant_cents")),
                Money.ofCents(row.getLong("paid_cents")),
                Money.ofCents(row.getLong("recovered_cents")),
                row.getInt("units"),
                row.getInt("started"),
                row.getInt("finished"),
                row.getInt("reached_exit"));
    }
}
