package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers a rule divides by: of each holder its counted persons, and one number for each part of the rule. Parallel arrays in the order of
 * the holders' keys, because a state-wide simulation reads them a million times.
 */
public final class Basis {

    private final String[] holders;
    private final long[] persons;
    private final long[][] numbers;
    private final long[] totals;

    private Basis(String[] holders, long[] persons, long[][] numbers) {
        this.holders = holders;
        this.persons = persons;
        this.numbers = numbers;
        this.totals = Arrays.stream(numbers).mapToLong(Basis::sum).toArray();
    }

    /**
     * @param holders each once, in any order
     * @param persons counted persons of each, 0 or more
     * @param numbers for each part of a rule one number of each holder, 0 or more
     */
    public static Basis of(String[] holders, long[] persons, long[][] numbers) {
        if (inOrder(holders)) return new Basis(holders, persons, numbers);
        var places = new Integer[holders.length];
        Arrays.setAll(places, place -> place);
        Arrays.sort(places, (a, b) -> holders[a].compareTo(holders[b]));
        var sorted = Arrays.stream(places).map(place -> holders[place]).toArray(String[]::new);
        return new Basis(
                sorted,
                pick(persons, places),
                Arrays.stream(numbers).map(part -> pick(part, places)).toArray(long[][]::new));
    }

    /** The one key of the pact: persons, counted. */
    public static Basis ofPersons(Map<String, Long> counted) {
        var sorted = new TreeMap<>(counted);
        var persons = sorted.values().stream().mapToLong(Long::longValue).toArray();
        return new Basis(sorted.keySet().toArray(String[]::new), persons, new long[][] {persons});
    }

    /** @throws NothingToDivideBy when the numbers of a part add up to zero; {@code NOBODY_COUNTED} when they are persons */
    void requireNumbers(DistributionRule rule) {
        for (int part = 0; part < totals.length; part++) {
            if (totals[part] > 0) continue;
            var key = rule.parts().get(part).key();
            if (key == DistributionKey.HEAD_COUNT) throw new NobodyCounted();
            throw new NothingToDivideBy(key);
        }
    }

    public int size() {
        return holders.length;
    }

    public String holder(int place) {
        return holders[place];
    }

    public long persons(int place) {
        return persons[place];
    }

    long number(int part, int place) {
        return numbers[part][place];
    }

    /** What each part of the rule says of a holder, in the order of the parts. */
    List<Long> numbersOf(int place) {
        var own = new ArrayList<Long>(numbers.length);
        for (var part : numbers) own.add(part[place]);
        return own;
    }

    int parts() {
        return numbers.length;
    }

    /** Of each part the sum over all holders. */
    long total(int part) {
        return totals[part];
    }

    long countedPersons() {
        return sum(persons);
    }

    private static long sum(long[] numbers) {
        long sum = 0;
        for (long number : numbers) sum = Math.addExact(sum, number);
        return sum;
    }

    private static boolean inOrder(String[] holders) {
        for (int place = 1; place < holders.length; place++) {
            if (holders[place - 1].compareTo(holders[place]) >= 0) return false;
        }
        return true;
    }

    private static long[] pick(long[] numbers, Integer[] places) {
        var picked = new long[places.length];
        for (int place = 0; place < places.length; place++) picked[place] = numbers[places[place]];
        return picked;
    }
}
