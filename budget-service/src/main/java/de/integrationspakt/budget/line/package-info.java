/**
 * Budget lines (Haushaltsstellen): a programme's money of one year, and how it moves within that year. Owns {@code budget_line} and
 * {@code budget_movement}; tells {@code BudgetLineOpened}, {@code BudgetLineChanged} and {@code BudgetLineClosed}.
 *
 * <p>Guarantees: every change of what a line has is a transfer of the ledger in the same transaction; only money that is not allocated moves;
 * programme, year and drawdown never change. A line's drawdown outranks its programme's. One person opens a line; afterwards its money moves
 * only by a movement that one person proposes, with a reason, and another approves:
 *
 * <pre>
 * PROPOSED --approval by another person--> APPROVED   AMEND    source -> pot, or back
 *          --rejection by another person-> REJECTED   BLOCK    pot -> blocked, UNBLOCK back
 *          --withdrawal by the proposer--> WITHDRAWN  VIREMENT pot -> source here, source -> pot there
 * </pre>
 */
package de.integrationspakt.budget.line;
