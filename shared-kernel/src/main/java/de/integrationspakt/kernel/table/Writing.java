package de.integrationspakt.kernel.table;

import java.io.IOException;

/** A table being written. Nothing but {@link #end} completes what is written: a table that breaks off stays visibly incomplete. */
interface Writing<R> {

    /** Everything before the first row. */
    void begin() throws IOException;

    void row(R row) throws IOException;

    /** Everything after the last row. @param rows how many there were */
    void end(long rows) throws IOException;
}
