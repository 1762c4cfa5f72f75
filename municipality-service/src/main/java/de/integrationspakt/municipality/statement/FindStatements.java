package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds statements of use, by due day. */
@ApplicationScoped
class FindStatements {
    private final Database database;

    FindStatements(Database database) {
        this.database = database;
    }

    /**
     * Which; null members do not narrow.
     *
     * @param status any of these, or empty for all
     * @param units whose statements the caller may see: keys of holders and districts; null for all
     */
    record Search(
            Holder applicant,
            DistrictKey district,
            String budgetLine,
            UUID measure,
            List<StatementStatus> status,
            LocalDate dueBefore,
            Set<String> units) {}

    /** A statement in a list. */
    record Row(
            UUID id,
            UUID measure,
            String title,
            StatementKind kind,
            String applicant,
            String budgetLine,
            LocalDate dueOn,
            StatementStatus status,
            boolean late,
            Money toRecover) {}

    /** @param after due day and id of the last row of the page before; null for the first page */
    @Transactional
    List<Row> find(Search search, String after, int limit) {
        var behind =
                after == null ? new String[] {"0001-01-01", "00000000-0000-0000-0000-000000000000"} : after.split("~");
        return database.list(
                """
                SELECT s.id, s.measure, m.title, s.kind, s.applicant, s.budget_line, s.due_on, s.status, s.late, s.recover_cents
                  FROM statement_of_use s JOIN measure m ON m.id = s.measure
                 WHERE (s.due_on, s.id) > (?::date, ?::uuid)
                   AND (?::text IS NULL OR s.applicant = ?) AND (?::text IS NULL OR left(s.applicant, 5) = ?)
                   AND (?::text IS NULL OR s.budget_line = ?) AND (?::uuid IS NULL OR s.measure = ?)
                   AND (cardinality(?) = 0 OR s.status = ANY (?)) AND (?::date IS NULL OR s.due_on < ?)
                   AND (? OR s.applicant = ANY (?) OR left(s.applicant, 5) = ANY (?))
                 ORDER BY s.due_on, s.id LIMIT ?""",
                row -> new Row(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        StatementKind.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getObject(7, LocalDate.class),
                        StatementStatus.valueOf(row.getString(8)),
                        row.getBoolean(9),
                        row.getObject(10) == null ? null : Money.ofCents(row.getLong(10))),
                arguments(search, behind, limit));
    }

    private static Object[] arguments(Search search, String[] behind, int limit) {
        var applicant = search.applicant() == null ? null : search.applicant().value();
        var district = search.district() == null ? null : search.district().value();
        var status = search.status().stream().map(Enum::name).toArray(String[]::new);
        var units = search.units() == null ? new String[0] : search.units().toArray(String[]::new);
        return new Object[] {
            behind[0],
            behind[1],
            applicant,
            applicant,
            district,
            district,
            search.budgetLine(),
            search.budgetLine(),
            search.measure(),
            search.measure(),
            status,
            status,
            search.dueBefore(),
            search.dueBefore(),
            search.units() == null,
            units,
            units,
            limit
        };
    }
}
