package de.integrationspakt.kernel.access;

/** Inside the service: somebody's roles are not what they were, because a deputyship was confirmed or ended. */
public record DeputiesChanged() {}
