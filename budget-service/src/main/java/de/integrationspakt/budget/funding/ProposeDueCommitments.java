package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.line.Proposal;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Lists what earlier lines of a programme promised for a line's year, for a second person to turn into reservations. */
@ApplicationScoped
class ProposeDueCommitments {

    private final Dues dues;
    private final Commitments commitments;
    private final FindBudgetLine lines;
    private final Journal journal;
    private final Clock clock;

    ProposeDueCommitments(Dues dues, Commitments commitments, FindBudgetLine lines, Journal journal, Clock clock) {
        this.dues = dues;
        this.commitments = commitments;
        this.lines = lines;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws de.integrationspakt.budget.line.LineClosed
     * @throws NothingDue
     */
    @Transactional
    DueCommitments propose(String budgetLine, String officer) {
        var line = lines.require(budgetLine);
        line.requireOpen();
        var entered = commitments.dueIn(budgetLine);
        if (entered.isEmpty()) throw new NothingDue(budgetLine);
        var due = new DueCommitments(Ids.next(), budgetLine, entered, Proposal.by(officer, clock.instant()));
        dues.persistAndFlush(due);
        dues.add(due.id(), entered);
        journal.record(
                "due-commitments.proposed",
                due.id().toString(),
                Map.of("budgetLine", budgetLine, "commitments", due.commitments(), "amountCents", due.amountCents()));
        return due;
    }
}
