/**
 * The closing of a budget year (Jahresabschluss, §§ 45, 76 LHO), line by line. Owns {@code year_closing} and {@code year_closing_item}; tells
 * {@code BudgetYearClosed} and {@code ShareClosed}.
 *
 * <p>Guarantees: one person prepares, another approves, and the approval books exactly what was prepared or nothing; every cent that is free is
 * carried, lapses, or stays because a claim that covers it is not paid back yet; what is carried leaves the old line and reaches its successor
 * in one transaction; what is bound stays payable. A closed line gives no more money; what is set free on it later is settled by a further
 * closing.
 *
 * <p>What becomes of free money is the rule of the line's programme version: {@code LAPSES}, to the common {@code POT} of the next year, or with
 * its {@code HOLDER}. Blocked money was never released for use and lapses.
 */
package de.integrationspakt.budget.closing;
