package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.municipality.report.DeadlinesReportResource.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Reads what holders still have to do, and by when: what is overdue, too. */
@ApplicationScoped
class ReadDeadlines {
    private static final String OPEN = """
            SELECT 'HEAD_COUNT' AS kind, NULL::uuid AS subject, m.ags AS holder, 'Erhebung ' || s.year AS title, s.report_by AS due_on
              FROM survey s JOIN municipality m
                ON m.valid_from <= s.reference_date AND coalesce(m.valid_to, 'infinity') >= s.reference_date
             WHERE s.reference_date <= :today AND s.correct_by >= :today
               AND NOT EXISTS (SELECT 1 FROM head_count h WHERE h.survey_year = s.year AND h.ags = m.ags)
            UNION ALL
            SELECT 'CLAIM_QUERY', c.id, c.ags, c.budget_line, NULL FROM claim c WHERE c.status = 'QUERIED'
            UNION ALL
            SELECT 'CLAIM_HEARING', c.id, c.ags, c.budget_line, c.hearing_until FROM claim c WHERE c.status = 'HEARING'
            UNION ALL
            SELECT 'REMEDY', c.id, c.ags, c.budget_line, c.remedy_until FROM claim c
             WHERE c.status IN ('REJECTED', 'REFUSED') AND c.remedy_until >= :today
            UNION ALL
            SELECT 'MEASURE_QUERY', m.id, m.applicant, m.title, NULL FROM measure m WHERE m.status = 'QUERIED'
            UNION ALL
            SELECT 'STATEMENT_OF_USE', s.id, s.applicant, m.title, s.due_on FROM statement_of_use s JOIN measure m ON m.id = s.measure
             WHERE s.status IN ('OPEN', 'QUERIED')
            UNION ALL
            SELECT 'STATEMENT_HEARING', s.id, s.applicant, m.title, s.heard_until FROM statement_of_use s JOIN measure m ON m.id = s.measure
             WHERE s.status = 'HEARING'
            """;

    private static final String CHOSEN = """
            SELECT open.kind, open.subject, open.holder, n.name, open.title, open.due_on FROM (%s) AS open
              LEFT JOIN municipality n ON n.ags = open.holder AND n.valid_to IS NULL
             WHERE (? OR open.holder = ANY (?) OR left(open.holder, 5) = ANY (?))
               AND (?::text IS NULL OR left(open.holder, 5) = ?) AND (?::text IS NULL OR open.holder = ?)
               AND (cardinality(?) = 0 OR open.kind = ANY (?)) AND (?::date IS NULL OR open.due_on <= ?)
             ORDER BY open.due_on NULLS LAST, open.holder, open.kind, open.subject
            """;

    private final Database database;

    ReadDeadlines(Database database) {
        this.database = database;
    }

    /** Which; null members and an empty list do not narrow. @param until due on this day or before */
    record Filter(String district, String holder, List<String> kinds, LocalDate until) {}

    @Transactional
    List<Deadline> open(LocalDate today, Reach reach, Filter filter) {
        var kinds = filter.kinds().toArray(String[]::new);
        return database.list(
                CHOSEN.formatted(OPEN.replace(":today", "date '" + today + "'")),
                row -> {
                    var due = row.getObject(6, LocalDate.class);
                    return new Deadline(
                            row.getString(1),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            due,
                            due == null ? null : ChronoUnit.DAYS.between(today, due));
                },
                reach.all(),
                reach.units(),
                reach.units(),
                filter.district(),
                filter.district(),
                filter.holder(),
                filter.holder(),
                kinds,
                kinds,
                filter.until(),
                filter.until());
    }
}
