package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.programme.DistributionRule;

/**
 * A rule with the pot it is tried on.
 *
 * @param name within the simulation no other rule has it
 * @param statewidePersons null: those counted
 */
public record TriedRule(String name, long potCents, DistributionRule rule, Long statewidePersons) {}
