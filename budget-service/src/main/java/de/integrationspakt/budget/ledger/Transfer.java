package de.integrationspakt.budget.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Money moving from one account to another of the same budget line.
 *
 * @param id given by who books: the same movement has the same id, however often it is tried
 * @param amountCents above zero
 * @param subject what it is booked for: a line, a run, a reservation, a payment order
 * @param effectiveOn value date
 */
public record Transfer(
        UUID id,
        TransferKind kind,
        AccountKey from,
        AccountKey to,
        long amountCents,
        String subject,
        LocalDate effectiveOn) {

    public Transfer {
        if (amountCents <= 0) throw new IllegalArgumentException("a transfer moves something: " + amountCents);
        if (!from.budgetLine().equals(to.budgetLine()))
            throw new IllegalArgumentException(from + " and " + to + " are of two lines");
    }

    /** The id of the one movement of this kind that can happen to this subject between these accounts. */
    public static Transfer once(
            TransferKind kind,
            AccountKey from,
            AccountKey to,
            long amountCents,
            String subject,
            LocalDate effectiveOn) {
        var name = String.join("|", kind.name(), subject, from.toString(), to.toString());
        var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Transfer(id, kind, from, to, amountCents, subject, effectiveOn);
    }
}
