package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something a reviewer should look at. It decides nothing.
 *
 * @param remaining what is left of the known share, with {@code ABOVE_REMAINING_SHARE}; else null
 * @param confirmedPersons the transmitted count of the year, with {@code PERSONS_ABOVE_COUNT}; else null
 */
@Schema(description = "Something a reviewer should look at; it decides nothing")
public record Finding(Code code, Money remaining, Integer confirmedPersons) {
    /** What is odd about the claim. */
    public enum Code {
        /** More is claimed, or recognised, than the known share has left after the other claims. */
        ABOVE_REMAINING_SHARE,
        /** More persons than the municipality's transmitted count of that year. */
        PERSONS_ABOVE_COUNT
    }

    static Finding aboveRemainingShare(Money remaining) {
        return new Finding(Code.ABOVE_REMAINING_SHARE, remaining, null);
    }

    static Finding personsAboveCount(int confirmed) {
        return new Finding(Code.PERSONS_ABOVE_COUNT, null, confirmed);
    }
}
