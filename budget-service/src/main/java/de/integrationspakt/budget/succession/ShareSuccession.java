package de.integrationspakt.budget.succession;

import java.time.Instant;
import java.util.UUID;

/**
 * What of a share went on to a legal successor.
 *
 * @param id also that of the transfer
 * @param amountCents above zero
 * @param persons the counted persons that went with it
 */
record ShareSuccession(
        UUID id,
        String budgetLine,
        String predecessor,
        String successor,
        long amountCents,
        long persons,
        Instant movedAt) {}
