/**
 * Programmes (Förderprogramme) and the versions of their rules: what has changed over the years or may change is data of a version, never an
 * {@code if} in code. Owns {@code programme*}; tells {@code ProgrammeVersionPublished}.
 *
 * <p>Guarantees: rules in force are never edited, by the code or in the database; which version applies follows from a budget line's year, never
 * from today; a line and all that is drawn from it keep the version under which the line was opened. Other features read the rules through
 * {@link de.integrationspakt.budget.programme.FindProgrammeVersion}.
 */
package de.integrationspakt.budget.programme;
