package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotYetKnown;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Reads the copies of what budget told. */
@ApplicationScoped
public class BudgetCopies {
    private final Database database;

    BudgetCopies(Database database) {
        this.database = database;
    }

    /** The line of this code; {@link NotYetKnown} if its fact has not arrived, or if there is no such line. */
    public BudgetLine requireLine(String code) {
        return database.first(
                        "SELECT code, programme, programme_version, year, drawdown, closed FROM budget_line WHERE code = ?",
                        row -> new BudgetLine(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                Drawdown.valueOf(row.getString(5)),
                                row.getBoolean(6)),
                        code)
                .orElseThrow(() -> new NotYetKnown("budget line", code));
    }

    /** The municipality's own share of the line, if one was published. */
    public Optional<Share> share(String budgetLine, Ags holder) {
        return share(budgetLine, holder.value());
    }

    Optional<Share> share(String budgetLine, String holder) {
        return database.first(
                "SELECT persons, amount_cents FROM share WHERE budget_line = ? AND holder = ?",
                row -> new Share(budgetLine, holder, row.getInt(1), Money.ofCents(row.getLong(2))),
                budgetLine,
                holder);
    }

    /** The remedy against decisions on this line; empty while the line or its programme version is not known here. */
    public Optional<Remedy> remedy(String budgetLine) {
        return database.first(
                "SELECT v.remedy FROM budget_line l JOIN programme_version v"
                        + " ON v.programme = l.programme AND v.version = l.programme_version WHERE l.code = ?",
                row -> Remedy.valueOf(row.getString(1)),
                budgetLine);
    }
}
