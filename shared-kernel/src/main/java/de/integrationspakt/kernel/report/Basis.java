package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.table.Note;

/**
 * What the figures of a report rest on.
 *
 * @param number the last entry of a log that counts; 0 where the log does not number what it takes in
 * @param note the same as the header says it
 * @param seal the first one that covers it; null while entry and seal are some seconds apart
 */
public record Basis(long number, Note note, Sealed seal) {}
