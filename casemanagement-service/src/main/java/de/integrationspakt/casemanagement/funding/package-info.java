/**
 * What budget-service told: the small copies of programme versions with their rates, of budget lines and of shares, against
 * which posts are checked and from which the first caseload takes its persons.
 *
 * <p>Copies only: nothing here decides about money, budget does. Whoever misses something here answers
 * {@code NOT_YET_KNOWN}. Each copy keeps the version of the fact it came from and ignores a lower or equal one; all can be
 * rebuilt from the compacted topics. Other features ask {@link de.integrationspakt.casemanagement.funding.BudgetCopies}.
 */
package de.integrationspakt.casemanagement.funding;
