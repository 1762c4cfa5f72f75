/**
 * What kinds of measures there are, which standard each has to meet, and what the state pays for it.
 *
 * <p>Owns the catalogue of measure types by area and, per type, versions of its standard: criteria that a measure meets or
 * not, and the rate. A version is proposed by one person of the ministry and put into force by another; from its first day
 * it holds until the next one.
 *
 * <p>Guarantees: on any day a type has at most one standard in force; what was in force is never changed, so that a
 * measure can be assessed by the standard of its first day for ever.
 *
 * <p>Other features ask {@link de.integrationspakt.municipality.standard.Catalogue}.
 */
package de.integrationspakt.municipality.standard;
