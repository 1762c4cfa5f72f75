package de.integrationspakt.municipality.funding;

/** What stands against a decision of the programme: an objection to the authority, or only action in court. */
public enum Remedy {
    OBJECTION,
    ACTION
}
