package de.integrationspakt.casemanagement.funding;

import de.integrationspakt.kernel.key.Holder;

/** Inside the service: a holder's share, and with it the count it rests on, is another one than before. */
public record ShareHeard(Holder holder) {}
