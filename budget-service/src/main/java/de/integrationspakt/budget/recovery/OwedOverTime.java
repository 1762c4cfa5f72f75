package de.integrationspakt.budget.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;

/** What was owed of a recovery from which day on: interest rests on it. */
@ApplicationScoped
public class OwedOverTime {

    private final Recoveries recoveries;
    private final Entries entries;

    OwedOverTime(Recoveries recoveries, Entries entries) {
        this.recoveries = recoveries;
        this.entries = entries;
    }

    /** What was owed. @param cents from each day on; never below zero */
    public record Owed(String budgetLine, String holder, NavigableMap<LocalDate, Long> cents) {}

    /**
     * Locks the recovery, so that nothing is paid meanwhile.
     *
     * @param from the first day; what came back on or before it was not owed then
     * @throws de.integrationspakt.kernel.http.WrongState unless decided, or settled since
     */
    public Owed lock(UUID id, LocalDate from) {
        var recovery = recoveries.lock(id);
        recovery.requireOwed();
        var owed = new TreeMap<LocalDate, Long>();
        long cents = recovery.decision().cents();
        owed.put(from, cents);
        for (var entry : byDay(entries.of(List.of(id)))) {
            cents -= entry.amountCents();
            owed.put(entry.effectiveOn().isBefore(from) ? from : entry.effectiveOn(), cents);
        }
        return new Owed(recovery.budgetLine(), recovery.holder(), owed);
    }

    private static List<Entry> byDay(List<Entry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::effectiveOn).thenComparing(Entry::number))
                .toList();
    }

    /** @throws de.integrationspakt.kernel.http.NotFound when there is no such recovery */
    public String holder(UUID id) {
        return recoveries.require(id).holder();
    }
}
