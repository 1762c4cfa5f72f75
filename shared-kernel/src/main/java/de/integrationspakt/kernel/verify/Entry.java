package de.integrationspakt.kernel.verify;

import de.integrationspakt.kernel.proof.Canonical;
import de.integrationspakt.kernel.proof.Hash;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;

/**
 * An entry of a log as the export shows it.
 *
 * @param stored the hash that the database keeps of it
 * @param computed the hash of what its row says now; null when the row is gone
 */
record Entry(long number, String id, Hash stored, Hash computed, Map<String, String> row) {
    /** The order in which rows are sealed: by transaction or number, then by id. */
    static final Comparator<Entry> AS_SEALED = Comparator.comparing(Entry::mark).thenComparing(Entry::id);

    static Entry of(String log, long number, String id, Hash stored, Map<String, String> row) {
        return new Entry(number, id, stored, row == null ? null : Canonical.leaf(log, row), row);
    }

    boolean holds() {
        return stored.equals(computed);
    }

    String place() {
        return "entry " + number + " (" + id + ")";
    }

    String moment() {
        return row == null ? null : row.get("at");
    }

    BigInteger mark() {
        return row == null ? BigInteger.ZERO : markOf(row);
    }

    /** The transaction of a journal entry, the number of a transfer. */
    static BigInteger markOf(Map<String, String> row) {
        try {
            return new BigInteger(row.getOrDefault("xid", row.getOrDefault("number", "0")));
        } catch (NumberFormatException changed) {
            return BigInteger.ZERO;
        }
    }
}
