package de.integrationspakt.kernel.seal;

import java.util.Map;

/**
 * An insert-only table under seal; a bean of it is found by itself. Its rows are sealed in the order of mark and id: the mark
 * never falls in the order of commits, so that whatever stands below the horizon is complete for ever.
 */
public interface SealedLog {
    /** By which seals and auditors name it: a plural, or a collective noun such as {@code journal}. */
    String name();

    /** The table; it has a column {@code id}, a UUID. */
    String table();

    /** The column that orders it, such as {@code xid}, indexed first. */
    String mark();

    /** The SQL type of the mark. */
    String markType();

    /** SQL for the mark from which on rows may still come. */
    String horizon();

    /**
     * What is sealed of a row, in this order: name, and SQL that gives it as text for ever alike, whatever a session's
     * settings.
     */
    Map<String, String> columns();

    /** A moment in UTC with microseconds, as {@link #columns} needs it. */
    static String moment(String column) {
        return "to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";
    }

    /** All columns as a list for SELECT, each under its own name. */
    default String selected() {
        var list = new StringBuilder();
        columns().forEach((name, sql) -> list.append(list.isEmpty() ? "" : ", ")
                .append(sql)
                .append(" AS \"")
                .append(name)
                .append('"'));
        return list.toString();
    }
}
