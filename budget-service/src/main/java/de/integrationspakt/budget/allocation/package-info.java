/**
 * Allocation (Mittelverteilung): a line's pot divided under a rule into shares. Owns {@code allocation_run}, {@code allocation_rule},
 * {@code allocation_part}, {@code allocation} and {@code share}; tells {@code SharePublished}.
 *
 * <p>Guarantees: a run keeps its rule and every number it was computed from, so it can be computed again and explained at any time; nobody
 * approves his own run; a line has one published run at a time, and publishing another changes only the differences, see
 * {@link de.integrationspakt.budget.settlement.PublishDifferences}; the sum of the shares never exceeds the line, except by a rounding excess that
 * the approval books as an amendment first (at most 0.50 EUR per share).
 *
 * <p>Shares may be pooled: a run's differences are reckoned from what runs gave and are settled with the member itself; what a group holds is not
 * touched. Told is what a run gives less what was handed over, at least zero.
 *
 * <pre>
 * CALCULATED --approval by another officer---> PUBLISHED --approval of a later run--> SUPERSEDED
 *            --rejection by another officer--> REJECTED
 * </pre>
 */
package de.integrationspakt.budget.allocation;
