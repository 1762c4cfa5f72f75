package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which claims a caller wants to see; null members do not narrow.
 *
 * @param status any of these, or empty for all
 * @param kind any of these, or empty for all
 * @param from claims whose period ends on or after this day
 * @param to claims whose period begins on or before this day
 * @param objected those with an open objection, or those without
 * @param q part of an item's description or category, or the beginning of the AGS
 * @param units whose claims the caller may see: keys of municipalities and districts; null for all
 */
record ClaimSearch(
        Ags ags,
        DistrictKey district,
        String budgetLine,
        List<ClaimStatus> status,
        List<ClaimKind> kind,
        LocalDate from,
        LocalDate to,
        LocalDate decidedFrom,
        LocalDate decidedTo,
        Money claimedFrom,
        Money claimedTo,
        Boolean objected,
        String q,
        Set<String> units,
        Sort sort) {

    /** By what the list is sorted; equal values are sorted by id, so that a page ends in one place only. */
    enum Sort {
        CREATED("id", true),
        CREATED_DESC("id", false),
        CLAIMED("amounts.claimedCents", true),
        CLAIMED_DESC("amounts.claimedCents", false),
        PERIOD("periodFrom", true),
        PERIOD_DESC("periodFrom", false);

        private final String field;
        private final boolean rising;

        Sort(String field, boolean rising) {
            this.field = field;
            this.rising = rising;
        }

        String order() {
            var direction = rising ? " asc" : " desc";
            return "order by c." + field + direction + (field.equals("id") ? "" : ", c.id" + direction);
        }

        /** The condition of rows behind the one with value {@code :value} and id {@code :id}. */
        String behind() {
            var beyond = rising ? " > " : " < ";
            return field.equals("id")
                    ? "c.id" + beyond + ":id"
                    : "(c." + field + beyond + ":value or (c." + field + " = :value and c.id" + beyond + ":id))";
        }

        boolean byId() {
            return field.equals("id");
        }

        /** The value of a row under this sort, as a cursor carries it. */
        String valueOf(Claim claim) {
            return switch (this) {
                case CREATED, CREATED_DESC -> "";
                case CLAIMED, CLAIMED_DESC -> Long.toString(claim.claimed().cents());
                case PERIOD, PERIOD_DESC -> claim.periodFrom().toString();
            };
        }

        /** Reads it back; throws a RuntimeException if it is none. */
        Object read(String value) {
            return switch (this) {
                case CREATED, CREATED_DESC -> value;
                case CLAIMED, CLAIMED_DESC -> Long.valueOf(value);
                case PERIOD, PERIOD_DESC -> LocalDate.parse(value);
            };
        }
    }
}
