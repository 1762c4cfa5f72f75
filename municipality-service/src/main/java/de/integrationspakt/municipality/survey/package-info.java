/**
 * The yearly head-count survey: how many persons were in follow-up accommodation on the reference date (§ 29d FAG).
 *
 * <p>The municipality counts, or its district on its behalf; the district transmits to the statistical office; the
 * statistical office closes. Owns surveys, every version of every count, what was transmitted and what was frozen.
 *
 * <p>Guarantees: counts are only added, never changed; a count that differs from a transmitted one, or that comes after
 * a closure, has a reason; a year's transmitted counts carry revisions without a gap; a closure freezes, for each
 * municipality, its count with the highest revision up to the closure's, so that anybody who heard all revisions can
 * tell whether his copy is the frozen one. Deadlines are days in Europe/Berlin.
 *
 * <p>Tells {@code HeadCountTransmitted} and {@code SurveyClosed}. Other features ask
 * {@link de.integrationspakt.municipality.survey.TransmittedCounts}.
 */
package de.integrationspakt.municipality.survey;
