/**
 * Reports for those who steer and those who audit: what holders have, how a year was executed (Haushaltsüberwachung) and closed
 * (Haushaltsrechnung, § 81 LHO), how a line was distributed, what is bound, ordered and paid, and every transfer, by time (Zeitbuch) and by
 * account (Sachbuch), as § 71 LHO asks.
 *
 * <p>Owns nothing and writes nothing. Reads tables of all features in SQL of its own, since a report joins what they keep apart; nobody depends
 * on it.
 *
 * <h2>Guarantees</h2>
 * <ul>
 *   <li>Figures come from the transfers alone. A report as of a moment is a report up to the number of a transfer, which it names, and its
 *       figures are the same for ever; names of payees and municipalities, chapter and title are the present ones.
 *   <li>Every report says what was asked, by whom, when, which transfer is its last, and the seal that covers it.
 *   <li>Long reports are read from a cursor that sees one moment and are never all in memory. A report that ends says how many rows it has; one
 *       that cannot be finished breaks the connection.
 *   <li>At most three long reports are read at a time ({@link de.integrationspakt.kernel.report.ReportsBusy}), so that bookings never wait for
 *       readers.
 * </ul>
 */
package de.integrationspakt.budget.report;
