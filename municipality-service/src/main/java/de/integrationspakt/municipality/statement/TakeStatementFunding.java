package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.FundingKind;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.Requester;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Hears what came back of the money a statement asked back. */
@ApplicationScoped
class TakeStatementFunding implements Requester {
    private final StatementsOfUse statements;
    private final Journal journal;
    private final Clock clock;

    TakeStatementFunding(StatementsOfUse statements, Journal journal, Clock clock) {
        this.statements = statements;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public FundingKind kind() {
        return FundingKind.STATEMENT;
    }

    @Override
    public void hear(UUID subject, FundingNews news) {
        statements.requireForChange(subject).cameBack(news.amountCents(), clock.instant());
        journal.record("statement.money-back", subject.toString(), Map.of("amountCents", news.amountCents()));
    }
}
