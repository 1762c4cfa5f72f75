package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** The applicant fills in what was spent, what others paid, what was done. */
@ApplicationScoped
class WriteStatement {
    private final StatementsOfUse statements;
    private final Journal journal;

    WriteStatement(StatementsOfUse statements, Journal journal) {
        this.statements = statements;
        this.journal = journal;
    }

    /** @param ifMatch the version that was read, or null */
    @Transactional
    StatementOfUse write(UUID id, String ifMatch, StatementContent content, Caller by) {
        var statement = statements.requireForChange(id);
        by.mustReach(statement.applicant());
        ETags.check(ifMatch, statement.version());
        statement.write(content);
        journal.record(
                "statement.written",
                id.toString(),
                Map.of("costs", content.costs().size()));
        return statement;
    }
}
