package de.integrationspakt.budget.ledger;

import de.integrationspakt.kernel.seal.SealedLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The transfers as a sealed log, in the order of their gap-free numbers. A transfer is sealed with what its accounts are
 * called, so that giving an account to another holder by hand breaks the seal as well.
 */
@ApplicationScoped
class LedgerLog implements SealedLog {

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String table() {
        return "transfer";
    }

    @Override
    public String mark() {
        return "number";
    }

    @Override
    public String markType() {
        return "bigint";
    }

    /** Bookings commit one after the other, each holding the head: whatever number is seen, all below it are. */
    @Override
    public String horizon() {
        return "SELECT number + 1 FROM ledger_head";
    }

    @Override
    public Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("number", "number::text");
        columns.put("id", "id::text");
        columns.put("at", SealedLog.moment("at"));
        columns.put("kind", "kind");
        columns.put("from", account("from_account"));
        columns.put("fromAccount", "from_account::text");
        columns.put("to", account("to_account"));
        columns.put("toAccount", "to_account::text");
        columns.put("amountCents", "amount_cents::text");
        columns.put("subject", "subject");
        columns.put("effectiveOn", "to_char(effective_on, 'YYYY-MM-DD')");
        return columns;
    }

    /** Line, holder (empty for the line's own accounts) and kind. */
    private static String account(String id) {
        return "(SELECT a.budget_line || '/' || a.holder || '/' || a.kind FROM account a WHERE a.id = " + id + ")";
    }
}
