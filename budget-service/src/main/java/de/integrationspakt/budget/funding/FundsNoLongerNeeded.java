package de.integrationspakt.budget.funding;

import java.util.UUID;

/** The service that asked takes its request back. */
record FundsNoLongerNeeded(UUID requestId, String requester, String reason, long version) {}
