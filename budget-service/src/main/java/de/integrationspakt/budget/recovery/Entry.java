package de.integrationspakt.budget.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What became of a part of the owed money.
 *
 * @param number within its recovery, from 1
 * @param effectiveOn the day the money was back, or was given up
 */
record Entry(
        UUID recovery,
        int number,
        EntryKind kind,
        long amountCents,
        LocalDate effectiveOn,
        String reference,
        String decidedBy,
        String bookedBy,
        Instant bookedAt) {}
