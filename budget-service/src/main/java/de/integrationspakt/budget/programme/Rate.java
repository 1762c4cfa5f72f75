package de.integrationspakt.budget.programme;

import java.time.LocalDate;

/**
 * Fixed amount (Festbetrag) of a full post and year.
 *
 * @param validFrom first day of a post it can apply to
 */
public record Rate(Qualification qualification, LocalDate validFrom, long amountCentsPerYear) {}
