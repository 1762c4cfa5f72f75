/**
 * Distribution (Verteilung): how a pot becomes shares under a {@link de.integrationspakt.budget.programme.DistributionRule}. Owns
 * {@code distribution_table} and {@code distribution_number}; knows nothing of runs and moves no money.
 *
 * <p>Guarantees: pure and exact – same numbers, same shares, to the cent, in whatever order the numbers come; whoever asks gets the numbers
 * that were used, so that they can be kept; a table is never changed, only followed by another version.
 */
package de.integrationspakt.budget.distribution;
