package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant says what it has to say before money is asked back (§ 28 LVwVfG). */
@ApplicationScoped
class AnswerHearing {
    private final StatementsOfUse statements;
    private final Journal journal;
    private final Clock clock;

    AnswerHearing(StatementsOfUse statements, Journal journal, Clock clock) {
        this.statements = statements;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    StatementOfUse answer(UUID id, String answer, Caller by) {
        var statement = statements.requireForChange(id);
        by.mustReach(statement.applicant());
        statement.answerHearing(answer, by.subject(), clock.instant());
        journal.record("statement.heard", id.toString(), Map.of());
        return statement;
    }
}
