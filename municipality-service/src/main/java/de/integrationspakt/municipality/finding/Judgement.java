package de.integrationspakt.municipality.finding;

/** An officer's verdict on one finding. @param note why, or null */
public record Judgement(Finding.Code code, Verdict verdict, String note) {}
