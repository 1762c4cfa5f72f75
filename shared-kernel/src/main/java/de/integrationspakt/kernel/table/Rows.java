package de.integrationspakt.kernel.table;

import java.io.IOException;

/** The rows of a table, handed over one by one, so that a table may be longer than memory. */
@FunctionalInterface
public interface Rows<R> {

    /** Hands every row to the taker. Runs in a transaction of its own if it needs one: it is called after the resource has returned. */
    void each(Taker<R> taker) throws IOException;

    /** Takes one row and writes it. */
    @FunctionalInterface
    interface Taker<R> {
        void take(R row) throws IOException;
    }

    static <R> Rows<R> of(Iterable<R> rows) {
        return taker -> {
            for (var row : rows) taker.take(row);
        };
    }
}
