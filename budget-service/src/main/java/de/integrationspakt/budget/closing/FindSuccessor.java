package de.integrationspakt.budget.closing;

import de.integrationspakt.budget.line.BudgetLine;
import de.integrationspakt.budget.line.FindBudgetLine;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds the line of the next year that gets what a line carries over. */
@ApplicationScoped
class FindSuccessor {

    private final FindBudgetLine lines;

    FindSuccessor(FindBudgetLine lines) {
        this.lines = lines;
    }

    /**
     * @param named null: the only open line of the next year with the same programme and drawdown
     * @throws WrongSuccessor when the named one is of another programme or year, or closed
     * @throws NoSuccessor when none is named, and there is none, or several
     */
    String of(BudgetLine line, String named) {
        if (named != null) {
            var successor = lines.require(named);
            if (!successor.follows(line) || !successor.isOpen()) throw new WrongSuccessor(named, line.code());
            return named;
        }
        var candidates = lines.ofYear(line.year() + 1).stream()
                .filter(candidate ->
                        candidate.follows(line) && candidate.isOpen() && candidate.drawdown() == line.drawdown())
                .map(BudgetLine::code)
                .toList();
        if (candidates.size() != 1) throw new NoSuccessor(line.code(), line.year() + 1, candidates.size());
        return candidates.get(0);
    }
}
