package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something a reviewer should look at, with the numbers that show it; what does not belong to its code is null.
 *
 * @param remaining what is left of the known share
 * @param confirmedPersons the transmitted count of the year
 * @param items the claim's own items it is about
 * @param claims the other claims it is about
 * @param comparison how the claim compares with those of similar municipalities
 * @param dueOn the day that is near
 */
public record Finding(
        Code code,
        Money remaining,
        Integer confirmedPersons,
        List<UUID> items,
        List<OtherClaim> claims,
        Comparison comparison,
        LocalDate dueOn) {

    /** What is odd about the claim. */
    public enum Code {
        /** More is claimed, or recognised, than the known share has left after the other claims. */
        ABOVE_REMAINING_SHARE,
        /** More persons than the municipality's transmitted count of that year. */
        PERSONS_ABOVE_COUNT,
        /** The same amount of the same category for overlapping days, in this claim or in another one. */
        SAME_COST_TWICE,
        /** A document of this claim is evidence for another claim as well. */
        SAME_DOCUMENT,
        /** Another claim on the same line for some of the same days. */
        OVERLAPPING_PERIOD,
        /** A category that cannot be claimed on some day of the period. */
        CATEGORY_NOT_ELIGIBLE,
        /** A category that can be claimed only with a reason; whether the reason given holds is to be judged. */
        REASON_TO_JUDGE,
        /** Cost per person and month far from that of similar municipalities. */
        UNUSUAL_COST_PER_PERSON,
        /** Cost per square metre and month far from that of similar municipalities. */
        UNUSUAL_COST_PER_SQUARE_METRE,
        /** A cost in an accommodation that the municipality does not have, or not then, or has otherwise. */
        ACCOMMODATION_IN_DOUBT,
        /** The year of the line ends soon. */
        DEADLINE_NEAR
    }

    static Finding aboveRemainingShare(Money remaining) {
        return new Finding(Code.ABOVE_REMAINING_SHARE, remaining, null, null, null, null, null);
    }

    static Finding personsAboveCount(int confirmed) {
        return new Finding(Code.PERSONS_ABOVE_COUNT, null, confirmed, null, null, null, null);
    }

    static Finding about(Code code, List<UUID> items, List<OtherClaim> claims) {
        return new Finding(code, null, null, List.copyOf(items), List.copyOf(claims), null, null);
    }

    static Finding unusual(Code code, Comparison comparison) {
        return new Finding(code, null, null, null, null, comparison, null);
    }

    static Finding deadlineNear(LocalDate dueOn) {
        return new Finding(Code.DEADLINE_NEAR, null, null, null, null, null, dueOn);
    }
}
