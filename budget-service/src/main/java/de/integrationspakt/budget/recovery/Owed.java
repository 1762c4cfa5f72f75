package de.integrationspakt.budget.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a holder owes by a recovery, for interest. Pure.
 *
 * @param decidedCents what has to come back
 * @param dueOn last day to pay it
 * @param paidCents what had been paid in all, from each day on, until the decision
 * @param back what became of the decided money
 */
public record Owed(
        String budgetLine,
        String holder,
        long decidedCents,
        LocalDate dueOn,
        NavigableMap<LocalDate, Long> paidCents,
        List<Entry> back) {

    /** All of it from that day on, less what is back by each day. @return cents from each day on, never below zero */
    public NavigableMap<LocalDate, Long> from(LocalDate day) {
        var owed = new TreeMap<LocalDate, Long>();
        owed.put(day, decidedCents);
        return lessBack(owed);
    }

    /**
     * From the days on which it was paid: what was paid last was too much. Where nothing is known to be paid, from the day it was due.
     *
     * @return cents from each day on, from the first on which something was too much
     */
    public NavigableMap<LocalDate, Long> fromPayment() {
        long dueCents =
                paidCents.isEmpty() ? 0 : Math.max(0, paidCents.lastEntry().getValue() - decidedCents);
        var owed = new TreeMap<LocalDate, Long>();
        for (var paid : paidCents.entrySet()) {
            long cents = Math.min(decidedCents, Math.max(0, paid.getValue() - dueCents));
            if (cents > 0 || !owed.isEmpty()) owed.put(paid.getKey(), cents);
        }
        return owed.isEmpty() ? from(dueOn) : lessBack(owed);
    }

    private NavigableMap<LocalDate, Long> lessBack(NavigableMap<LocalDate, Long> owed) {
        var days = new TreeSet<>(owed.keySet());
        back.forEach(entry -> days.add(entry.effectiveOn()));
        var left = new TreeMap<LocalDate, Long>();
        for (var day : days.tailSet(owed.firstKey(), true)) {
            long backCents = back.stream()
                    .filter(entry -> !entry.effectiveOn().isAfter(day))
                    .mapToLong(Entry::amountCents)
                    .sum();
            left.put(day, Math.max(0, owed.floorEntry(day).getValue() - backCents));
        }
        return left;
    }
}
