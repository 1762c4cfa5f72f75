package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The rates: base rates and how many points go on top, each with its validity. */
@ApplicationScoped
class InterestTable {

    private final Database database;

    InterestTable(Database database) {
        this.database = database;
    }

    /** What applies to a programme. @param basisPoints the rate from each day on, base and points together */
    record Terms(NavigableMap<LocalDate, Integer> basisPoints, DayCount dayCount, String legalBasis) {}

    /** @throws NoInterestRate when no rate is known on the first day */
    Terms of(String programme, LocalDate from) {
        var base = new TreeMap<LocalDate, Integer>();
        database.each(
                "SELECT valid_from, basis_points FROM base_rate WHERE approved_by IS NOT NULL",
                row -> base.put(row.getObject(1, LocalDate.class), row.getInt(2)));
        var rules = rules(programme);
        if (rules.isEmpty()) rules = rules("");
        if (base.floorKey(from) == null || rules.floorKey(from) == null) throw new NoInterestRate(from);
        var rates = new TreeMap<LocalDate, Integer>();
        for (var day : base.keySet()) put(rates, day, base, rules);
        for (var day : rules.keySet()) put(rates, day, base, rules);
        var first = rules.floorEntry(from).getValue();
        return new Terms(rates, first.dayCount(), first.legalBasis());
    }

    private static void put(
            NavigableMap<LocalDate, Integer> rates,
            LocalDate day,
            NavigableMap<LocalDate, Integer> base,
            NavigableMap<LocalDate, Rule> rules) {
        if (base.floorKey(day) != null && rules.floorKey(day) != null)
            rates.put(
                    day,
                    base.floorEntry(day).getValue()
                            + rules.floorEntry(day).getValue().points());
    }

    private record Rule(int points, DayCount dayCount, String legalBasis) {}

    private NavigableMap<LocalDate, Rule> rules(String programme) {
        var rules = new TreeMap<LocalDate, Rule>();
        database.each(
                "SELECT valid_from, points_over_base, day_count, legal_basis FROM interest_rule WHERE programme = ?",
                row -> rules.put(
                        row.getObject(1, LocalDate.class),
                        new Rule(row.getInt(2), DayCount.valueOf(row.getString(3)), row.getString(4))),
                programme);
        return rules;
    }
}
