/**
 * Reports for town halls, districts, the approving authority and auditors: head counts, claims, measures, deadlines, and all of one municipality
 * on one page.
 *
 * <p>Owns nothing and writes nothing. Reads tables of all features in SQL of its own, since a report joins what they keep apart; nobody depends
 * on it. A caller sees its own units; whoever acts for the state sees all.
 *
 * <h2>Guarantees</h2>
 * <ul>
 *   <li>Every report says what was asked, by whom, when, as of which moment, and the first seal over the journal made after it.
 *   <li>As of a moment means what had been reported, transmitted or decided by then; names are those of today.
 *   <li>Long reports are read from a cursor and are never all in memory.
 * </ul>
 */
package de.integrationspakt.municipality.report;
