package de.integrationspakt.budget.programme;

import java.util.List;

/**
 * How a pot becomes shares: data of a programme version, or a rule that is only tried.
 *
 * @param parts one or more; the share is the mean of their quotients, weighted
 * @param minimumCents least share of a holder that gets anything, 0 or more; null: none
 * @param maximumCents most a holder gets; null: no limit
 */
public record DistributionRule(List<Part> parts, Rounding rounding, Long minimumCents, Long maximumCents) {

    /**
     * One key of the mix.
     *
     * @param weight above zero; counts in proportion to the sum of all weights
     * @param table the table of {@code TABLE} and {@code ALLOCATIONS_TO_DISTRICTS}; null for the others
     */
    public record Part(DistributionKey key, int weight, String table) {}
}
