package de.integrationspakt.budget.interest;

import de.integrationspakt.budget.programme.InterestRule;
import de.integrationspakt.budget.recovery.Owed;
import de.integrationspakt.kernel.http.Invalid;
import java.time.LocalDate;
import java.util.NavigableMap;

/**
 * From which day, by which table and on what interest is computed: as the programme version rules, or as an officer says with a reason. Pure.
 *
 * @param from does not count itself
 * @param owedCents what was owed from each day on
 * @param deviation why not by the version's rule; null where it is
 */
record InterestBasis(LocalDate from, String table, NavigableMap<LocalDate, Long> owedCents, String deviation) {

    /**
     * What is asked for.
     *
     * @param from null: by the version's rule, or where charged interest ends
     * @param to the last day that bears interest
     * @param table null: the version's
     * @param reason needed where one of them deviates
     */
    record Wanted(LocalDate from, LocalDate to, String table, String reason) {}

    /**
     * @param rule of the version; null: it wants no interest
     * @param chargedTo the last day that bears interest by an earlier claim, or null
     * @throws NoInterestRule when there is no rule and not all is said
     * @throws Invalid when a deviation has no reason
     */
    static InterestBasis of(InterestRule rule, Owed owed, LocalDate chargedTo, Wanted wanted) {
        if (rule == null && (wanted.from() == null || wanted.table() == null))
            throw new NoInterestRule(owed.budgetLine());
        var ruled = rule == null ? null : ruled(rule, owed);
        var next = ruled == null || chargedTo == null || chargedTo.isBefore(ruled.firstKey())
                ? ruled == null ? null : ruled.firstKey()
                : chargedTo;
        boolean otherDay = wanted.from() != null
                && (ruled == null
                        || !wanted.from().equals(next) && !wanted.from().equals(ruled.firstKey()));
        boolean otherTable =
                wanted.table() != null && (rule == null || !wanted.table().equals(rule.table()));
        if ((otherDay || otherTable) && wanted.reason() == null) throw new Invalid("/reason", "field.deviation");
        return new InterestBasis(
                wanted.from() == null ? next : wanted.from(),
                wanted.table() == null ? rule.table() : wanted.table(),
                otherDay ? owed.from(wanted.from()) : ruled,
                otherDay || otherTable ? wanted.reason() : null);
    }

    private static NavigableMap<LocalDate, Long> ruled(InterestRule rule, Owed owed) {
        return switch (rule.from()) {
            case PAYMENT -> owed.fromPayment();
            case DUE_DATE -> owed.from(owed.dueOn());
        };
    }
}
