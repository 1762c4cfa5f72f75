package de.integrationspakt.budget.funding;

/**
 * What is asked for beside this year's money.
 *
 * @param dueYear after the year of the line
 * @param amountCents above zero
 */
record DueLater(int dueYear, long amountCents) {}
