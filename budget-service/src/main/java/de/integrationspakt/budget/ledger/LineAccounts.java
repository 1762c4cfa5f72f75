package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Reads all accounts of a line. */
@ApplicationScoped
public class LineAccounts {

    private final Database database;

    LineAccounts(Database database) {
        this.database = database;
    }

    /** Every account of the line and its balance, from one read. Who books on them holds them first, and asks the posting. */
    public Map<AccountKey, Long> of(String budgetLine) {
        var balances = new HashMap<AccountKey, Long>();
        database.each(
                "SELECT holder, kind, balance_cents FROM account WHERE budget_line = ?",
                row -> balances.put(
                        new AccountKey(budgetLine, row.getString(1), AccountKind.valueOf(row.getString(2))),
                        row.getLong(3)),
                budgetLine);
        return balances;
    }
}
