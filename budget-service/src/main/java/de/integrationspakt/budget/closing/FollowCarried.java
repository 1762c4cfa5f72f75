package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.line.ProposalStatus;
import de.integrationspakt.budget.programme.CarryOver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Follows what holders took with them from year to year. */
@ApplicationScoped
public class FollowCarried {

    private final YearClosings closings;
    private final FindBudgetLine lines;

    FollowCarried(YearClosings closings, FindBudgetLine lines) {
        this.closings = closings;
        this.lines = lines;
    }

    /** @return the line on which unused shares of this one stand now: itself while it is open, or where they did not go with their holders */
    public String of(String budgetLine) {
        // Not as an entity: whoever locks the line then has to see it as it is.
        if (lines.states(List.of(budgetLine)).get(budgetLine).open()) return budgetLine;
        return closings.find(
                        "budgetLine = ?1 and proposal.status = ?2 and carryOver = ?3 and successor is not null order by id desc",
                        budgetLine,
                        ProposalStatus.APPROVED,
                        CarryOver.HOLDER)
                .firstResultOptional()
                .map(closing -> of(closing.successor()))
                .orElse(budgetLine);
    }
}
