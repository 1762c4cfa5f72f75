package de.integrationspakt.casemanagement.funding;

/**
 * A budget line as last told.
 *
 * @param code such as IM-2017
 * @param year the budget year
 * @param closed whether nothing may be drawn from it any more
 */
public record BudgetLine(String code, String programme, int year, Drawdown drawdown, boolean closed) {}
