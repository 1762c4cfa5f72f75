package de.integrationspakt.budget.programme;

/** What was announced for a year. The appropriation of a budget line may differ from it. */
public record Pot(int year, long potCents) {}
