package de.integrationspakt.kernel.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The journal as a log: an entry can no longer change once every transaction with its number or a lower one is over. */
@ApplicationScoped
public class JournalLog implements SealedLog {
    public static final String NAME = "journal";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String table() {
        return "journal";
    }

    @Override
    public String mark() {
        return "xid";
    }

    @Override
    public String markType() {
        return "xid8";
    }

    @Override
    public String horizon() {
        return "pg_snapshot_xmin(pg_current_snapshot())";
    }

    @Override
    public Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("id", "id::text");
        columns.put("at", SealedLog.moment("at"));
        columns.put("actor", "actor");
        columns.put("action", "action");
        columns.put("subject", "subject");
        columns.put("content", "content");
        columns.put("traceparent", "traceparent");
        columns.put("xid", "xid::text");
        return columns;
    }
}
