package de.integrationspakt.casemanagement.funding;

import java.time.LocalDate;

/**
 * Fixed amount (Festbetrag) of a full post and year.
 *
 * @param qualification DEGREE, VOCATIONAL, or ANY where one rate holds for all
 * @param validFrom first day of a post it can apply to
 */
public record Rate(String qualification, LocalDate validFrom, long amountCentsPerYear) {
    static final String ANY = "ANY";
}
