package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was granted to a measure and what it did with it, in numbers.
 *
 * @param paid paid out and not returned by the bank
 * @param recovered of it, what came back
 * @param units teaching units of all groups together
 * @param started participants who began, over the whole period
 * @param finished of them, those who took part to the end
 */
public record MeasureGrant(
        UUID measure,
        MeasureStatus status,
        String type,
        String title,
        Holder applicant,
        String budgetLine,
        LocalDate periodFrom,
        LocalDate periodTo,
        UUID request,
        Money granted,
        Money paid,
        Money recovered,
        int units,
        int started,
        int finished,
        int reachedExit) {

    /** Whether it has ended, by its period or given up: its use can be accounted for. */
    public boolean isOver() {
        return status == MeasureStatus.COMPLETED || status == MeasureStatus.CANCELLED;
    }
}
