package de.integrationspakt.budget.interest;

import java.time.LocalDate;

/**
 * What a table of rates says from a day on.
 *
 * @param code the name programme versions call it by
 * @param validTo last day, or null: until further notice
 * @param pointsOverBase hundredths of a percent over the base rate
 * @param approvedBy null: not used yet
 */
record InterestTable(
        String code,
        LocalDate validFrom,
        LocalDate validTo,
        int pointsOverBase,
        DayCount dayCount,
        String legalBasis,
        String proposedBy,
        String approvedBy) {}
