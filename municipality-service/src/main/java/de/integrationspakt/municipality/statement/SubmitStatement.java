package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.measure.PeriodNotOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant hands a statement in, for the first time or with the answer to a query. */
@ApplicationScoped
class SubmitStatement {
    private final StatementsOfUse statements;
    private final ReadGrant readGrant;
    private final Journal journal;
    private final Clock clock;

    SubmitStatement(StatementsOfUse statements, ReadGrant readGrant, Journal journal, Clock clock) {
        this.statements = statements;
        this.readGrant = readGrant;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws PeriodNotOver before the last day is over, unless the measure was cancelled */
    @Transactional
    StatementOfUse submit(UUID id, String answer, Caller by) {
        var statement = statements.requireForChange(id);
        by.mustReach(statement.applicant());
        var now = clock.instant();
        if (!Berlin.dayOf(now).isAfter(statement.periodTo())
                && !readGrant.of(statement).isOver()) {
            throw new PeriodNotOver(statement.periodTo());
        }
        statement.submit(answer, by.subject(), now);
        journal.record("statement.submitted", id.toString(), Map.of("late", statement.late()));
        return statement;
    }
}
