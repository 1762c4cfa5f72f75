package de.integrationspakt.casemanagement.post;

import de.integrationspakt.kernel.key.Holder;

/** Inside the service: a post of this holder began or ceased to be funded. */
public record PostChanged(Holder holder) {}
