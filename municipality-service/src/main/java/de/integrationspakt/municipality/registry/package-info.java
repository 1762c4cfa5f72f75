/**
 * The register of municipalities and districts: who exists, since when, and under which name.
 *
 * <p>Owns the master data of the 1,101 municipalities and 44 districts of Baden-Württemberg, read from the official
 * file GV100AD ({@link de.integrationspakt.municipality.registry.ImportRegister}). Master data have validity dates: each
 * change opens a new version and closes the one before, so a question about a past day gets the answer of that day.
 *
 * <p>Guarantees: a bad line never keeps a good one out and is named with its number and reason; importing the same file
 * again changes nothing and tells nothing; a municipality is dissolved only by an approved change, or by a file that is declared to be
 * the complete register and proves it; the first import of a municipality holds for the past too.
 *
 * <p>Municipalities also end and begin by territorial changes (§§ 8, 9 GemO), which one officer of the ministry proposes
 * and another approves ({@link de.integrationspakt.municipality.registry.ApproveTerritorialChange}):
 *
 * <pre>
 * PROPOSED --approval by another, from its day on--> APPROVED
 * PROPOSED --rejection--> REJECTED
 * </pre>
 *
 * What was a predecessor's follows its legal successor: whoever acts for that reaches both. Associations come from the
 * register; a joint administration reaches those it acts for, on the days it does
 * ({@link de.integrationspakt.municipality.registry.UnitsOfTheRegister}). Every import keeps what it found other than
 * before. Writers of the register wait for each other, so that {@code modifiedSince} misses nothing.
 *
 * <p>Tells {@code MunicipalityRegistered}, {@code MunicipalityChanged} and {@code MunicipalityDissolved}. Other features
 * ask {@link de.integrationspakt.municipality.registry.Register}.
 */
package de.integrationspakt.municipality.registry;
