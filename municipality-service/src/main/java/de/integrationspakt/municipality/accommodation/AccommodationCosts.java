package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.municipality.accommodation.MonthlyCosts.MonthlyCost;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an accommodation costs by the register, from which a claim is filled. A month in which it was open only in part counts by its days; each month
 * is rounded half up to the cent.
 */
final class AccommodationCosts {
    private AccommodationCosts() {}

    /** Cost of one category over some days. @param months how many months have some of it */
    record Cost(RunningCost category, long cents, int months) {}

    /** All categories with any cost from the first to the last day. */
    static List<Cost> of(Accommodation accommodation, List<MonthlyCost> amounts, LocalDate from, LocalDate to) {
        var all = new ArrayList<Cost>();
        for (var category : RunningCost.values()) {
            long cents = 0;
            int months = 0;
            for (var month = Month.of(from); !month.first().isAfter(to); month = month.plus(1)) {
                long part = part(accommodation, holding(amounts, category, month), month, from, to);
                cents += part;
                if (part > 0) months++;
            }
            if (cents > 0) all.add(new Cost(category, cents, months));
        }
        return all;
    }

    private static long part(Accommodation accommodation, long monthly, Month month, LocalDate from, LocalDate to) {
        var content = accommodation.content();
        var first = latest(month.first(), latest(from, content.openedOn()));
        var last = earliest(month.last(), earliest(to, content.closedOn() == null ? to : content.closedOn()));
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        if (days <= 0) return 0;
        int inMonth = month.last().getDayOfMonth();
        return days == inMonth ? monthly : divided(Math.multiplyExact(monthly, days), BigDecimal.valueOf(inMonth));
    }

    private static long holding(List<MonthlyCost> amounts, RunningCost category, Month month) {
        long cents = 0;
        for (var amount : amounts) {
            if (amount.category() == category && amount.from().compareTo(month) <= 0) cents = amount.amountCents();
        }
        return cents;
    }

    private static long divided(long cents, BigDecimal by) {
        return BigDecimal.valueOf(cents).divide(by, 0, RoundingMode.HALF_UP).longValueExact();
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
