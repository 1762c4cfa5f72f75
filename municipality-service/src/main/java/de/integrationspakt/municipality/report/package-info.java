/**
 * Reports for town halls, districts, the approving authority and auditors: head counts, claims, measures,
 * deadlines, what municipalities of the same kind offer and what comes of it, and all of one municipality
 * on one page.
 *
 * <p>Owns nothing and writes nothing. Reads tables of all features in SQL of its own, since a report joins what they keep apart; nobody depends
 * on it. A caller sees its own units; whoever acts for the state sees all.
 *
 * <h2>Guarantees</h2>
 * <ul>
 *   <li>Every report says what was asked, by whom, when, as of which moment, and the first seal over the journal made after it.
 *   <li>As of a moment means what had been reported, transmitted or decided by then; names are those of today.
 *   <li>Comparability shows quartiles of three municipalities or more, and no report a figure that rests on one or two persons.
 *   <li>Long reports are read from a cursor and are never all in memory.
 * </ul>
 */
package de.integrationspakt.municipality.report;
