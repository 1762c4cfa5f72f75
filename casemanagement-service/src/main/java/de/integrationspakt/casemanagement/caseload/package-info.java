/**
 * How many persons a municipality's case managers look after. Persons come from the newest published share until there are
 * case files; working time is the sum of the funded posts that run on the day.
 *
 * <p>Tells {@code CaseloadMeasured} whenever posts, shares or the calendar change today's caseload of a municipality.
 * Guarantees: outside the own unit a count below 3 is neither shown nor told, and nothing is that would give it away.
 */
package de.integrationspakt.casemanagement.caseload;
