/**
 * Budget lines (Haushaltsstellen): a programme's money of one year. Owns {@code budget_line}; tells {@code BudgetLineOpened},
 * {@code BudgetLineChanged} and {@code BudgetLineClosed}.
 *
 * <p>Guarantees: every change of an appropriation is a transfer of the ledger in the same transaction; an appropriation never falls below what is
 * allocated; programme, year and drawdown never change. A line's drawdown outranks its programme's.
 */
package de.integrationspakt.budget.line;
