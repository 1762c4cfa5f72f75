package de.integrationspakt.budget.interest;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Simple interest on a principal that falls as it is paid back, at rates that change with time. Pure. Exact fractions are added up and rounded once,
 * half up, to the cent: split anywhere, two halves differ from the whole by at most one cent.
 */
final class Interest {

    private static final long BASIS_POINTS = 10_000;

    private final List<Period> periods;
    private final long cents;

    private Interest(List<Period> periods, long cents) {
        this.periods = periods;
        this.cents = cents;
    }

    /**
     * A time in which neither rate nor principal changed.
     *
     * @param basisPoints hundredths of a percent a year
     */
    record Period(LocalDate from, LocalDate to, long days, int basisPoints, long principalCents) {

        private BigInteger product() {
            return BigInteger.valueOf(principalCents)
                    .multiply(BigInteger.valueOf(basisPoints))
                    .multiply(BigInteger.valueOf(days));
        }
    }

    /**
     * @param principalCents what was owed from each day on, 0 or more; from the first day or before
     * @param basisPoints the rate from each day on; below zero counts as zero; from the first day or before
     * @param to not before {@code from}
     */
    static Interest of(
            NavigableMap<LocalDate, Long> principalCents,
            NavigableMap<LocalDate, Integer> basisPoints,
            DayCount dayCount,
            LocalDate from,
            LocalDate to) {
        var starts = new TreeMap<LocalDate, Boolean>();
        starts.put(from, true);
        principalCents.subMap(from, false, to, false).keySet().forEach(day -> starts.put(day, true));
        basisPoints.subMap(from, false, to, false).keySet().forEach(day -> starts.put(day, true));
        var periods = new ArrayList<Period>();
        var sum = BigInteger.ZERO;
        for (var start : starts.keySet()) {
            var next = starts.higherKey(start);
            var end = next == null ? to : next;
            long owedCents = principalCents.floorEntry(start).getValue();
            if (owedCents == 0 || !end.isAfter(start)) continue;
            int rate = Math.max(0, basisPoints.floorEntry(start).getValue());
            var period = new Period(start, end, dayCount.days(start, end), rate, owedCents);
            periods.add(period);
            sum = sum.add(period.product());
        }
        return new Interest(List.copyOf(periods), rounded(sum, BASIS_POINTS * dayCount.yearDays()));
    }

    private static long rounded(BigInteger product, long divisor) {
        var twice = BigInteger.valueOf(2 * divisor);
        return product.multiply(BigInteger.TWO)
                .add(BigInteger.valueOf(divisor))
                .divide(twice)
                .longValueExact();
    }

    List<Period> periods() {
        return periods;
    }

    long cents() {
        return cents;
    }
}
