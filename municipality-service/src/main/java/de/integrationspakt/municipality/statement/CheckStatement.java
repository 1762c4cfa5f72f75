package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** An officer recognises cost by cost and finds what is due of the grant. */
@ApplicationScoped
class CheckStatement {
    private final StatementsOfUse statements;
    private final ReadGrant readGrant;
    private final Terms terms;
    private final Journal journal;
    private final Clock clock;

    CheckStatement(StatementsOfUse statements, ReadGrant readGrant, Terms terms, Journal journal, Clock clock) {
        this.statements = statements;
        this.readGrant = readGrant;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    StatementOfUse check(UUID id, Check check, Caller by) {
        var statement = statements.requireForChange(id);
        by.mustReach(statement.applicant());
        var now = clock.instant();
        var heardUntil = Berlin.dayOf(now).plusDays(terms.hearingDays());
        statement.check(check, readGrant.of(statement), heardUntil, by.subject(), now);
        var outcome = statement.outcome().orElseThrow();
        journal.record(
                "statement.checked",
                id.toString(),
                outcome.dueCents() == null
                        ? Map.of()
                        : Map.of("dueCents", outcome.dueCents(), "recoverCents", outcome.recoverCents()));
        return statement;
    }
}
