package de.integrationspakt.municipality.statement;

import java.util.List;

/**
 * What the applicant states.
 *
 * @param report in words (Sachbericht), at most three pages
 * @param units teaching units that were given, of all groups together; null for a measure without
 */
record StatementContent(List<ActualCost> costs, List<ActualFinancing> financing, Integer units, String report) {}
