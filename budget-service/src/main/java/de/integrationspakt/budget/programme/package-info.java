/**
 * Programmes (Förderprogramme) and the versions of their rules. Rules are rows of the schema migrations: what has changed over the years or may
 * change is data of a version, never an {@code if} in code. Owns {@code programme*}; tells {@code ProgrammeVersionPublished} once per version.
 *
 * <p>Guarantees: which version applies follows from a budget line's year, never from today.
 */
package de.integrationspakt.budget.programme;
