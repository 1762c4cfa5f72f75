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
        boolean handedIn,
        Money cost,
        Money claimed,
        Money asked,
        Money drawnBesides,
        List<Item> items) {

    /** One cost. */
    public record Item(UUID id, String category, Money amount) {}

    /** Both days included. */
    long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    Item item(UUID item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst().orElseThrow();
    }
}
