package de.integrationspakt.municipality.funding;

/**
 * A budget line as last told.
 *
 * @param code such as ILA-2017
 * @param year the budget year
 * @param closed whether nothing may be drawn from it any more
 */
public record BudgetLine(
        String code, String programme, int programmeVersion, int year, Drawdown drawdown, boolean closed) {}
