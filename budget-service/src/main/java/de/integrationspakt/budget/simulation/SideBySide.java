package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.distribution.Distribution;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The shares of several rules in parallel arrays, in the order of the holders' keys: a row for each holder that any rule names, a column for each
 * rule. A rule that gives to districts has no column among municipalities.
 */
final class SideBySide {

    private final String[] holders;
    private final long[] persons;
    private final long[][] amountsCents;

    private SideBySide(String[] holders, long[] persons, long[][] amountsCents) {
        this.holders = holders;
        this.persons = persons;
        this.amountsCents = amountsCents;
    }

    static SideBySide ofMunicipalities(List<Distribution> distributions) {
        var some = distributions.stream()
                .filter(distribution -> !byDistrict(distribution))
                .toList();
        if (some.isEmpty()) return new SideBySide(new String[0], new long[0], new long[distributions.size()][]);
        var holders = holders(some);
        var persons = new long[holders.length];
        var amounts = new long[distributions.size()][];
        for (int rule = 0; rule < amounts.length; rule++) {
            var distribution = distributions.get(rule);
            if (byDistrict(distribution)) continue;
            amounts[rule] = new long[holders.length];
            spread(distribution, holders, persons, amounts[rule]);
        }
        return new SideBySide(holders, persons, amounts);
    }

    static SideBySide ofDistricts(List<Distribution> distributions) {
        var places = new TreeMap<String, Integer>();
        for (var distribution : distributions) {
            for (int place = 0; place < distribution.basis().size(); place++)
                places.putIfAbsent(district(distribution, place), 0);
        }
        int next = 0;
        for (var district : places.entrySet()) district.setValue(next++);
        var persons = new long[next];
        var amounts = new long[distributions.size()][next];
        for (int rule = 0; rule < amounts.length; rule++) {
            var own = new long[next];
            var distribution = distributions.get(rule);
            for (int place = 0; place < distribution.basis().size(); place++) {
                int district = places.get(district(distribution, place));
                amounts[rule][district] += distribution.amountCents(place);
                own[district] += distribution.basis().persons(place);
            }
            for (int district = 0; district < next; district++)
                persons[district] = Math.max(persons[district], own[district]);
        }
        return new SideBySide(places.keySet().toArray(String[]::new), persons, amounts);
    }

    private static boolean byDistrict(Distribution distribution) {
        return distribution.basis().size() > 0 && distribution.basis().holder(0).length() == 5;
    }

    private static String district(Distribution distribution, int place) {
        return distribution.basis().holder(place).substring(0, 5);
    }

    private static String[] holders(List<Distribution> distributions) {
        var first = distributions.get(0).basis();
        if (distributions.stream().allMatch(distribution -> distribution.basis() == first)) {
            var holders = new String[first.size()];
            Arrays.setAll(holders, first::holder);
            return holders;
        }
        var all = new TreeSet<String>();
        for (var distribution : distributions) {
            for (int place = 0; place < distribution.basis().size(); place++)
                all.add(distribution.basis().holder(place));
        }
        return all.toArray(String[]::new);
    }

    /** Both are in the order of the keys. */
    private static void spread(Distribution distribution, String[] holders, long[] persons, long[] amounts) {
        int row = 0;
        for (int place = 0; place < distribution.basis().size(); place++) {
            while (!holders[row].equals(distribution.basis().holder(place))) row++;
            persons[row] = Math.max(persons[row], distribution.basis().persons(place));
            amounts[row] = distribution.amountCents(place);
        }
    }

    int size() {
        return holders.length;
    }

    int rules() {
        return amountsCents.length;
    }

    String holder(int row) {
        return holders[row];
    }

    List<String> holders() {
        return List.of(holders);
    }

    long persons(int row) {
        return persons[row];
    }

    /** Whether the rule gives to holders of this kind. */
    boolean has(int rule) {
        return amountsCents[rule] != null;
    }

    long amountCents(int rule, int row) {
        return amountsCents[rule][row];
    }

    /** By how much the rule gives more than the first one. */
    long differenceCents(int rule, int row) {
        return amountsCents[rule][row] - amountsCents[0][row];
    }
}
