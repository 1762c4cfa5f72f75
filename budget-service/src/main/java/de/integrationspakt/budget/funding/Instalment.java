package de.integrationspakt.budget.funding;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A part of a reservation that is paid at once.
 *
 * @param number within its reservation, from 1
 * @param paymentOrder which pays it, or null
 */
record Instalment(
        UUID reservation, int number, LocalDate dueOn, long amountCents, InstalmentStatus status, UUID paymentOrder) {

    static Instalment planned(UUID reservation, InstalmentPlan.Planned planned) {
        return new Instalment(
                reservation, planned.number(), planned.dueOn(), planned.amountCents(), InstalmentStatus.PLANNED, null);
    }

    boolean isDue(LocalDate on) {
        return status == InstalmentStatus.PLANNED && !dueOn.isAfter(on);
    }
}
