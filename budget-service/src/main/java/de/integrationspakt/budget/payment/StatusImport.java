package de.integrationspakt.budget.payment;

import java.time.Instant;
import java.util.UUID;

/** A message of the bank that was taken. */
record StatusImport(
        UUID id, BankFile.Kind kind, String messageId, byte[] sha256, String importedBy, Instant importedAt) {}
