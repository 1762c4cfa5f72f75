package de.integrationspakt.casemanagement.manager;

import java.util.UUID;

/** A case manager as other features may know one: without a name. */
public record Engaged(UUID id, String number) {}
