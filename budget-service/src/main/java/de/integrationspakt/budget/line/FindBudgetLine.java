package de.integrationspakt.budget.line;

import de.integrationspakt.budget.programme.Drawdown;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.database.Database.Command;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads budget lines for other features. */
@ApplicationScoped
public class FindBudgetLine {

    private final BudgetLines lines;
    private final Database database;

    FindBudgetLine(BudgetLines lines, Database database) {
        this.lines = lines;
        this.database = database;
    }

    /** What decides whether and how money of a line is given. */
    public record LineState(String code, Drawdown drawdown, boolean open) {}

    /** Those of the lines that exist, in one read. */
    public Map<String, LineState> states(Collection<String> codes) {
        var states = new HashMap<String, LineState>();
        database.together(List.of(asking(codes, states)));
        return states;
    }

    /** Asks, together with other commands, for those of the lines that exist. */
    public static Command asking(Collection<String> codes, Map<String, LineState> states) {
        return Command.ask(
                "SELECT code, drawdown, status = 'OPEN' FROM budget_line WHERE code = ANY (?)",
                row -> states.put(
                        row.getString(1),
                        new LineState(row.getString(1), Drawdown.valueOf(row.getString(2)), row.getBoolean(3))),
                (Object) codes.toArray(String[]::new));
    }

    /** @throws NotFound when there is no such line */
    public BudgetLine require(String code) {
        return lines.findByIdOptional(code).orElseThrow(() -> new NotFound("budget line", code));
    }

    /** Waits for others that change the line, and keeps them waiting until the transaction ends. */
    public BudgetLine lock(String code) {
        return lines.locked(code).orElseThrow(() -> new NotFound("budget line", code));
    }

    /** The lines of a budget year, in the order of their codes. */
    public List<BudgetLine> ofYear(int year) {
        return lines.list("year = ?1 order by code", year);
    }
}
