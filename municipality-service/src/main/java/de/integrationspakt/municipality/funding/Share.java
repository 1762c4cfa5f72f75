package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.money.Money;

/**
 * What a holder may draw from a budget line, as last published.
 *
 * @param persons the frozen count it was computed from
 */
public record Share(String budgetLine, String holder, int persons, Money amount) {}
