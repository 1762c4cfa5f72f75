/**
 * Measures: language courses, coaching, mentoring, encounter projects and the like, for which a municipality, a district, a
 * group of municipalities or a carrier asks a grant.
 *
 * <p>Owns measures with their cost plan, answers to the standard, verdicts, steps and amendments, and their participants and
 * results as numbers; no persons. The whole life of a measure is one table,
 * {@link de.integrationspakt.municipality.measure.LifeCycle}.
 *
 * <p>Guarantees: a measure is held against the standard of its first day, criterion by criterion, and is not approved while
 * one is unmet; who handed in, who assessed and who approved are three people; a measure that began before its approval gets
 * no grant unless an early start was permitted on a day before; the grant follows the rate to the cent and is never above the
 * gap in its financing; each approval asks budget for the money exactly once; a grant never rises by an amendment; more have
 * never left, finished or reached the exit level than began.
 *
 * <p>Tells {@code MeasureOffered}, {@code MeasureChanged} and {@code FundsReduced}; asks for money through {@code funding}.
 * Numbers below three are not shown outside the applicant and the state. Other features ask
 * {@link de.integrationspakt.municipality.measure.ReadMeasures} for offers and
 * {@link de.integrationspakt.municipality.measure.MeasureGrants} for money and numbers.
 */
package de.integrationspakt.municipality.measure;
