package de.integrationspakt.budget.recovery;

import java.util.UUID;

/** The service that asked needs less. @param amountCents what the whole request comes to now */
record FundsReduced(UUID requestId, String requester, long amountCents, String reason, long version) {}
