package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the accounts a report is about, and says what an account's id stands for. */
@ApplicationScoped
class Accounts {

    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    /** An account. @param holder empty for those of the line itself */
    record Account(String budgetLine, String holder, String kind) {}

    /**
     * @param budgetLine null: all
     * @param holder null: all
     * @param within keys of holders or beginnings of keys; an empty one reaches all and the lines' own accounts
     */
    record Filter(String budgetLine, String holder, List<String> within) {
        boolean isAll() {
            return budgetLine == null && holder == null && within.contains("");
        }
    }

    /** Some thousand per line and year: they fit in memory whatever the number of their transfers. */
    Map<Long, Account> all() {
        return read("", new Object[0]);
    }

    Long[] ids(Filter filter) {
        return read(
                        """
                         WHERE (?::text IS NULL OR budget_line = ?) AND (?::text IS NULL OR holder = ?)
                           AND EXISTS (SELECT 1 FROM unnest(?) AS unit WHERE starts_with(holder, unit))""",
                        filter.budgetLine(),
                        filter.budgetLine(),
                        filter.holder(),
                        filter.holder(),
                        filter.within().toArray(String[]::new))
                .keySet()
                .toArray(Long[]::new);
    }

    private Map<Long, Account> read(String where, Object... arguments) {
        var accounts = new HashMap<Long, Account>();
        database.each(
                "SELECT id, budget_line, holder, kind FROM account " + where,
                row -> accounts.put(
                        row.getLong(1),
                        // Interned, since ten thousand accounts share a few lines, holders and kinds.
                        new Account(
                                row.getString(2).intern(),
                                row.getString(3).intern(),
                                row.getString(4).intern())),
                arguments);
        return accounts;
    }
}
