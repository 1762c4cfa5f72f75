package de.integrationspakt.budget.interest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rates of a table, with the base rates under them. Pure.
 *
 * @param basisPoints the rate from each day on, base and points together
 */
record InterestTerms(NavigableMap<LocalDate, Integer> basisPoints, DayCount dayCount, String legalBasis) {

    /**
     * Of rows that are approved; others count as not there.
     *
     * @param from the first day; how days are counted then holds for all
     * @throws NoInterestRate when no rate is known on the first day
     */
    static InterestTerms of(Collection<BaseRates.BaseRate> baseRates, Collection<InterestTable> table, LocalDate from) {
        var base = new TreeMap<LocalDate, Integer>();
        baseRates.stream()
                .filter(rate -> rate.approvedBy() != null)
                .forEach(rate -> base.put(rate.validFrom(), rate.basisPoints()));
        var rows = new TreeMap<LocalDate, InterestTable>();
        table.stream().filter(row -> row.approvedBy() != null).forEach(row -> rows.put(row.validFrom(), row));
        if (base.floorKey(from) == null || rows.floorKey(from) == null) throw new NoInterestRate(from);
        var days = new TreeSet<>(base.keySet());
        days.addAll(rows.keySet());
        var rates = new TreeMap<LocalDate, Integer>();
        for (var day : days) {
            if (base.floorKey(day) == null || rows.floorKey(day) == null) continue;
            rates.put(
                    day,
                    base.floorEntry(day).getValue()
                            + rows.floorEntry(day).getValue().pointsOverBase());
        }
        var first = rows.floorEntry(from).getValue();
        return new InterestTerms(rates, first.dayCount(), first.legalBasis());
    }
}
