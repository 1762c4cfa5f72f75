package de.integrationspakt.kernel.verify;

/**
 * Something that does not hold.
 *
 * @param log where, such as {@code journal}
 * @param place the entry or seal, such as {@code entry 17 (01941f29-…)}
 * @param what in a sentence
 */
public record Finding(String log, String place, Kind kind, String what) {
    /** In which way. */
    public enum Kind {
        /** The row says something else than when it was sealed. */
        CHANGED,
        /** The row, or its place, is gone. */
        DELETED,
        /** The row was not there when it should have been sealed. */
        INSERTED,
        /** The row stands at another place than sealed. */
        REORDERED,
        /** No key given signed this seal. */
        BAD_SIGNATURE,
        /** A seal is missing, or does not continue the one before it. */
        BROKEN_CHAIN,
        /** The entries under this seal do not make its root, and which of them is at fault cannot be told. */
        WRONG_ROOT,
        /** A seal was published that differs from the one kept. */
        FOREIGN_ROOT,
        /** A seal was published that is kept no more: the end of the log is cut off. */
        CUT
    }

    @Override
    public String toString() {
        return log + ", " + place + ": " + kind + ": " + what;
    }
}
