package de.integrationspakt.kernel.seal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the journal for auditors, in the order of the entries' ids, which is nearly that of their time. */
@ApplicationScoped
class JournalEntries {
    @Inject
    AgroalDataSource database;

    /** What is looked for; null where it does not matter. */
    record Wanted(String subject, String actor, String action, Instant from, Instant to, UUID after) {}

    /** @param number its place under seal, null as long as it has none */
    record Entry(
            UUID id,
            Instant at,
            String actor,
            String action,
            String subject,
            String content,
            String traceparent,
            Long number) {
        static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    row.getObject("id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getString("actor"),
                    row.getString("action"),
                    row.getString("subject"),
                    row.getString("content"),
                    row.getString("traceparent"),
                    row.getObject("number", Long.class));
        }
    }

    List<Entry> find(Wanted wanted, int most) throws SQLException {
        var conditions = new ArrayList<String>();
        var arguments = new ArrayList<Object>();
        add(conditions, arguments, "j.id > ?", wanted.after());
        add(conditions, arguments, "j.subject = ?", wanted.subject());
        add(conditions, arguments, "j.actor = ?", wanted.actor());
        add(conditions, arguments, "j.action = ?", wanted.action());
        add(conditions, arguments, "j.at >= ?", moment(wanted.from()));
        add(conditions, arguments, "j.at < ?", moment(wanted.to()));
        arguments.add(most);
        var where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT j.*, s.number FROM journal j"
                        + " LEFT JOIN sealed_entry s ON s.log = '" + JournalLog.NAME + "' AND s.id = j.id" + where
                        + " ORDER BY j.id LIMIT ?")) {
            for (int i = 0; i < arguments.size(); i++) {
                select.setObject(i + 1, arguments.get(i));
            }
            var entries = new ArrayList<Entry>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    entries.add(Entry.of(row));
                }
            }
            return entries;
        }
    }

    private static void add(List<String> conditions, List<Object> arguments, String condition, Object argument) {
        if (argument != null) {
            conditions.add(condition);
            arguments.add(argument);
        }
    }

    private static OffsetDateTime moment(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
