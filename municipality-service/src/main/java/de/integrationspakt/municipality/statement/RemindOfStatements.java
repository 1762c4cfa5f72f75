package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.UUID;

/** Reminds of statements that fall due, each step once; of steps that were missed, only the latest. Safe to repeat. */
@ApplicationScoped
class RemindOfStatements {
    private final Database database;
    private final Outbox outbox;
    private final Terms terms;
    private final Clock clock;

    RemindOfStatements(Database database, Outbox outbox, Terms terms, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.terms = terms;
        this.clock = clock;
    }

    /** A statement that is still with its applicant. */
    private record Waiting(UUID statement, UUID measure, String applicant, StatementKind kind, LocalDate dueOn) {}

    @Scheduled(every = "${pakt.statement.remind-every:1h}", delayed = "30s")
    @Transactional
    void remind() {
        var today = Berlin.today(clock);
        var soon = today.plusDays(
                terms.remindDays().stream().mapToInt(days -> days).max().orElse(0));
        database.list(
                        """
                        SELECT id, measure, applicant, kind, due_on FROM statement_of_use
                         WHERE status IN ('OPEN', 'QUERIED') AND due_on <= ? ORDER BY id FOR UPDATE SKIP LOCKED""",
                        row -> new Waiting(
                                row.getObject(1, UUID.class),
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                StatementKind.valueOf(row.getString(4)),
                                row.getObject(5, LocalDate.class)),
                        soon)
                .forEach(waiting -> remind(waiting, today));
    }

    private void remind(Waiting waiting, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, waiting.dueOn());
        terms.remindDays().stream()
                .filter(step -> step >= left)
                .min(Comparator.naturalOrder())
                .filter(step -> isNew(waiting, step))
                .ifPresent(step -> outbox.tell(new StatementOfUseDue(
                        waiting.statement(),
                        waiting.measure(),
                        waiting.applicant(),
                        waiting.kind(),
                        waiting.dueOn(),
                        left)));
    }

    private boolean isNew(Waiting waiting, int step) {
        return database.change(
                        "INSERT INTO statement_reminder VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        waiting.statement(),
                        waiting.dueOn(),
                        Integer.toString(step))
                > 0;
    }
}
