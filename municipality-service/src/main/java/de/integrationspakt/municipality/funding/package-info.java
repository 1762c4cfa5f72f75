/**
 * What budget told: the small copies of budget lines, programme versions and shares that claims are checked against.
 *
 * <p>Copies only: nothing here decides about money, budget does. A copy may lag behind, so whoever misses something here
 * answers {@code NOT_YET_KNOWN} and never "does not exist". Each copy keeps the version of the fact it came from and
 * ignores a lower or equal one; all can be rebuilt from the compacted topics.
 *
 * <p>Other features ask {@link de.integrationspakt.municipality.funding.BudgetCopies}.
 */
package de.integrationspakt.municipality.funding;
