package de.integrationspakt.municipality.statement;

import java.time.LocalDate;
import java.util.UUID;

/** A granted measure that owes statements. */
record Owing(UUID measure, String applicant, String budgetLine, LocalDate from, LocalDate to) {}
