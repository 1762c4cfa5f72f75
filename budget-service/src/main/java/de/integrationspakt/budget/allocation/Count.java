package de.integrationspakt.budget.allocation;

/**
 * The persons counted for one holder.
 *
 * @param holder the key of a municipality, district or group
 * @param persons 0 or more
 */
record Count(String holder, long persons) {}
