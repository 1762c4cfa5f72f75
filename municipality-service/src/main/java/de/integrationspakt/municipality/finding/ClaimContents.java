package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a claim says, as far as the checks ask.
 *
 * @param from first day of its cost, inclusive
 * @param to last day of its cost, inclusive
 * @param settlement whether it stands by itself, is an instalment, or settles those
 * @param handedIn whether it was handed in: a draft is not compared with what others claim
 * @param cost sum of the items
 * @param claimed cost less income
 * @param asked what is recognised, or else claimed
 * @param drawnBesides what other claims of the municipality draw from the line
 */
public record ClaimContents(
        UUID id,
        Ags ags,
        String budgetLine,
        LocalDate from,
        LocalDate to,
        int persons,
        Settlement settlement,
        boolean handedIn,
        Money cost,
        Money claimed,
        Money asked,
        Money drawnBesides,
        List<Item> items) {

    /** One cost. @param accommodation in which it arose, or null */
    public record Item(UUID id, String category, Money amount, UUID accommodation) {

        /** Of one home, as far as it is told: two homes may well have the same rent. */
        boolean mayBe(UUID otherAccommodation) {
            return accommodation == null || otherAccommodation == null || accommodation.equals(otherAccommodation);
        }
    }

    /** Cost of instalments comes again in the final settlement, which is no oddity. */
    public enum Settlement {
        SINGLE,
        INSTALMENT,
        FINAL
    }

    /** Months of 365.25 / 12 days. */
    double months() {
        return days() / (365.25 / 12);
    }

    /** Both days included. */
    private long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }
}
