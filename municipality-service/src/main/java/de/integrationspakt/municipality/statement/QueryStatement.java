package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer asks the applicant, who may then write anew. */
@ApplicationScoped
class QueryStatement {
    private final StatementsOfUse statements;
    private final Journal journal;
    private final Clock clock;

    QueryStatement(StatementsOfUse statements, Journal journal, Clock clock) {
        this.statements = statements;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    StatementOfUse query(UUID id, String question, Caller by) {
        var statement = statements.requireForChange(id);
        by.mustReach(statement.applicant());
        statement.query(question, by.subject(), clock.instant());
        journal.record("statement.queried", id.toString(), Map.of());
        return statement;
    }
}
