package de.integrationspakt.budget.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a notice tells of, as it stands now.
 *
 * @param purpose what the money is for
 * @param provisional rests on a provisional run
 * @param reasons why it was refused, reduced or claimed back
 * @param payBackBy of a recovery, else null
 */
record Decided(
        About about,
        UUID id,
        String budgetLine,
        String holder,
        long amountCents,
        String fileReference,
        String purpose,
        boolean provisional,
        List<String> reasons,
        LocalDate payBackBy) {}
