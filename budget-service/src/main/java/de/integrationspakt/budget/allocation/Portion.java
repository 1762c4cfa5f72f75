package de.integrationspakt.budget.allocation;

/**
 * What one holder gets, and how it came about. The exact quotient in cents is {@code floorCents + remainder / statewidePersons}.
 *
 * @param persons counted persons
 * @param amountCents the rounded share
 * @param floorCents whole cents of the exact quotient
 * @param remainder numerator of what is left of a cent, below the state-wide persons
 * @param remainderRank 1 for the largest remainder of all holders; ties by key
 */
record Portion(String holder, long persons, long amountCents, long floorCents, long remainder, int remainderRank) {}
