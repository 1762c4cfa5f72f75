package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.municipality.funding.FundingKind;
import de.integrationspakt.municipality.funding.FundingRequests;
import de.integrationspakt.municipality.funding.RecoveryRequested;
import de.integrationspakt.municipality.measure.SettleGrant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The second officer accepts a statement: what is not due any more is given back, what was paid beyond is asked back. */
@ApplicationScoped
class AcceptStatement {
    private static final long FIRST_VERSION = 1;
    private final StatementsOfUse statements;
    private final ReadGrant readGrant;
    private final SettleGrant settleGrant;
    private final FundingRequests requests;
    private final Journal journal;
    private final Clock clock;

    AcceptStatement(
            StatementsOfUse statements,
            ReadGrant readGrant,
            SettleGrant settleGrant,
            FundingRequests requests,
            Journal journal,
            Clock clock) {
        this.statements = statements;
        this.readGrant = readGrant;
        this.settleGrant = settleGrant;
        this.requests = requests;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    StatementOfUse accept(UUID id, Caller by) {
        var statement = statements.requireForChange(id);
        by.mustReach(statement.applicant());
        var grant = readGrant.of(statement);
        statement.accept(grant, Ids.next(), by.subject(), clock.instant());
        var outcome = statement.outcome().orElseThrow();
        if (outcome.dueCents() != null) {
            settleGrant.settle(statement.measure(), outcome.dueCents(), by.subject());
        }
        if (statement.recovery() != null) {
            requests.recover(recovery(statement, grant, outcome, by.subject()), FundingKind.STATEMENT, id);
        }
        journal.record("statement.accepted", id.toString(), Map.of("recovery", String.valueOf(statement.recovery())));
        return statement;
    }

    private static RecoveryRequested recovery(StatementOfUse statement, Grant grant, Outcome outcome, String by) {
        return new RecoveryRequested(
                statement.recovery(),
                grant.request(),
                statement.budgetLine(),
                statement.applicant().value(),
                outcome.recoverCents(),
                RecoveryRequested.Ground.STATEMENT_OF_USE,
                "Verwendungsnachweis " + statement.periodFrom() + " – " + statement.periodTo(),
                List.of(statement.checkedBy(), by),
                FIRST_VERSION);
    }
}
