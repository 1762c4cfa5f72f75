package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads how a budget line was distributed, as published. */
@ApplicationScoped
class ReadDistribution {

    private final Database database;

    ReadDistribution(Database database) {
        this.database = database;
    }

    /** The run that was in force, and its shares. */
    record Distribution(
            UUID run,
            String stage,
            int surveyYear,
            int surveyVersion,
            long statewidePersons,
            Money pot,
            String approvedBy,
            Instant approvedAt,
            List<DistributionRow> shares,
            Map<String, String> districts) {}

    /**
     * What was in force at a moment: the run published last before it.
     *
     * @throws NotFound when none was
     */
    @Transactional
    Distribution of(String budgetLine, Instant asOf) {
        return database.first(
                        """
                        SELECT id, stage, survey_year, survey_version, statewide_persons, pot_cents, approved_by, approved_at
                          FROM allocation_run WHERE budget_line = ? AND approved_at <= ?
                         ORDER BY approved_at DESC, id DESC LIMIT 1""",
                        row -> new Distribution(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getLong(5),
                                Money.ofCents(row.getLong(6)),
                                row.getString(7),
                                row.getTimestamp(8).toInstant(),
                                shares(row.getObject(1, UUID.class)),
                                districts()),
                        budgetLine,
                        asOf)
                .orElseThrow(() -> new NotFound("published distribution of budget line", budgetLine));
    }

    /** Names of districts: of a city district its city's, of the others as whom they are paid. */
    private Map<String, String> districts() {
        var names = new HashMap<String, String>();
        database.each("""
                SELECT holder, name FROM payee WHERE holder ~ '^08\\d{3}$'
                UNION ALL SELECT district, name FROM municipality WHERE ags LIKE '%000'""", row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    private List<DistributionRow> shares(UUID run) {
        return database.list(
                """
                SELECT left(s.holder, 5) AS district, s.holder, coalesce(m.name, p.name), s.persons, s.amount_cents
                  FROM allocation s LEFT JOIN municipality m ON m.ags = s.holder LEFT JOIN payee p ON p.holder = s.holder
                 WHERE s.run = ? ORDER BY s.holder""",
                row -> new DistributionRow(
                        DistributionRow.Level.HOLDER,
                        row.getString(2).startsWith("08") ? row.getString(1) : null,
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        Money.ofCents(row.getLong(5))),
                run);
    }
}
