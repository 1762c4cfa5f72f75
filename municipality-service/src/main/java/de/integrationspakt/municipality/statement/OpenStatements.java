package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.database.Database;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens the statements that granted measures owe, and drops those whose grant fell away before it was paid. Safe to repeat. */
@ApplicationScoped
class OpenStatements {
    private final StatementsOfUse statements;
    private final Database database;
    private final Terms terms;
    private final Clock clock;

    OpenStatements(StatementsOfUse statements, Database database, Terms terms, Clock clock) {
        this.statements = statements;
        this.database = database;
        this.terms = terms;
        this.clock = clock;
    }

    @Scheduled(every = "${pakt.statement.open-every:60s}", delayed = "20s")
    @Transactional
    void open() {
        owing().forEach(this::open);
        fallenAway().forEach(id -> statements.requireForChange(id).drop(clock.instant()));
    }

    /** Measures without a final statement over their period; those that another instance is busy with are left to it. */
    private List<Owing> owing() {
        return database.list(
                """
                SELECT id, applicant, budget_line, period_from, period_to FROM measure m
                 WHERE status IN ('GRANTED', 'COMPLETED')
                   AND NOT EXISTS (SELECT 1 FROM statement_of_use s
                                    WHERE s.measure = m.id AND s.kind = 'FINAL'
                                      AND (s.status NOT IN ('OPEN', 'QUERIED')
                                           OR s.period_from = m.period_from AND s.period_to = m.period_to))
                 ORDER BY id FOR UPDATE OF m SKIP LOCKED""",
                row -> new Owing(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)));
    }

    /** A measure whose period was amended keeps its final statement; interim ones are opened for the years that are new. */
    private void open(Owing owing) {
        for (int year = owing.from().getYear(); year < owing.to().getYear(); year++) {
            var first = LocalDate.of(year, 1, 1);
            var from = first.isBefore(owing.from()) ? owing.from() : first;
            if (statements.of(owing.measure(), StatementKind.INTERIM, from).isEmpty()) {
                persist(owing, StatementKind.INTERIM, from, LocalDate.of(year, 12, 31));
            }
        }
        statements
                .finalOf(owing.measure())
                .ifPresentOrElse(
                        statement ->
                                statement.move(owing.from(), owing.to(), terms.due(StatementKind.FINAL, owing.to())),
                        () -> persist(owing, StatementKind.FINAL, owing.from(), owing.to()));
    }

    private void persist(Owing owing, StatementKind kind, LocalDate from, LocalDate to) {
        statements.persist(StatementOfUse.open(owing, kind, from, to, terms.due(kind, to), clock.instant()));
    }

    private List<UUID> fallenAway() {
        return database.list("""
                SELECT s.id FROM statement_of_use s JOIN measure m ON m.id = s.measure
                 WHERE s.status = 'OPEN' AND m.status IN ('REFUSED', 'CANCELLED', 'WITHDRAWN') AND coalesce(m.paid_cents, 0) = 0""", row -> row.getObject(1, UUID.class));
    }
}
