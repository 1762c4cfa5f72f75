package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.distribution.DistributionTable.Level;
import de.integrationspakt.budget.programme.DistributionKey;
import de.integrationspakt.budget.programme.DistributionRule;
import de.integrationspakt.budget.survey.FrozenCounts.Counted;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * All numbers that some rules divide by, of one moment: counts of a closed survey, inhabitants, tables. Rules over the same keys share one basis.
 *
 * <p>Who gets a share: with a key of persons, those who reported, and the other keys are summed up over them alone; without one, all whom a key
 * names. If one key knows districts alone, the holders are districts, and what is known by municipality is added up.
 */
public final class Figures {

    private final int surveyYear;
    private final int surveyVersion;
    private final List<Counted> counts;
    private final Map<String, Long> inhabitants;
    private final Map<String, DistributionTable> tables;
    private final Map<List<Named>, Basis> bases = new HashMap<>();

    Figures(
            int surveyYear,
            int surveyVersion,
            List<Counted> counts,
            Map<String, Long> inhabitants,
            Map<String, DistributionTable> tables) {
        this.surveyYear = surveyYear;
        this.surveyVersion = surveyVersion;
        this.counts = counts;
        this.inhabitants = inhabitants;
        this.tables = tables;
    }

    /** A key and its table, whatever it weighs. */
    private record Named(DistributionKey key, String table) {}

    public int surveyYear() {
        return surveyYear;
    }

    /** 0 when no rule asked for counts. */
    public int surveyVersion() {
        return surveyVersion;
    }

    /** The version of a table that these figures hold; null for a key without a table. */
    public Integer versionOf(String table) {
        return table == null ? null : tables.get(table).version();
    }

    /** The versions of the tables these figures hold. */
    public Map<String, Integer> tableVersions() {
        return tables.values().stream().collect(Collectors.toMap(DistributionTable::code, DistributionTable::version));
    }

    /** The numbers of a rule's parts, in their order. */
    public Basis basis(DistributionRule rule) {
        var names = rule.parts().stream()
                .map(part -> new Named(part.key(), part.table()))
                .toList();
        return bases.computeIfAbsent(names, this::basis);
    }

    private Basis basis(List<Named> names) {
        var level = names.stream().anyMatch(this::isByDistrict) ? Level.DISTRICT : Level.MUNICIPALITY;
        var columns = names.stream().map(name -> column(name, level)).toList();
        var holders = holders(names, columns, level).toArray(String[]::new);
        var numbers = columns.stream().map(column -> pick(holders, column)).toArray(long[][]::new);
        return Basis.of(holders, persons(names, holders, level), numbers);
    }

    private boolean isByDistrict(Named name) {
        return name.table() != null && tables.get(name.table()).level() == Level.DISTRICT;
    }

    private SortedSet<String> holders(List<Named> names, List<Map<String, Long>> columns, Level level) {
        var holders = new TreeSet<String>();
        if (names.stream().anyMatch(name -> countsPersons(name.key()))) {
            counts.forEach(counted -> holders.add(key(counted.ags(), level)));
        } else {
            columns.forEach(column -> holders.addAll(column.keySet()));
        }
        return holders;
    }

    /** Persons counted; where the survey is not asked, those allocated to the district. */
    private long[] persons(List<Named> names, String[] holders, Level level) {
        if (!counts.isEmpty()) return pick(holders, counted(Counted::persons, level));
        return names.stream()
                .filter(name -> name.key() == DistributionKey.ALLOCATIONS_TO_DISTRICTS)
                .findFirst()
                .map(name -> pick(holders, tables.get(name.table()).numbers()))
                .orElseGet(() -> new long[holders.length]);
    }

    private Map<String, Long> column(Named name, Level level) {
        return switch (name.key()) {
            case HEAD_COUNT -> counted(Counted::persons, level);
            case COHORT -> counted(Counted::cohortPersons, level);
            case FAMILY_REUNIFICATION -> counted(Counted::familyReunificationPersons, level);
            case POPULATION -> summed(inhabitants, level);
            case TABLE, ALLOCATIONS_TO_DISTRICTS ->
                summed(tables.get(name.table()).numbers(), level);
            case APPLICATION, OPEN -> throw new NothingToDivideBy(name.key());
        };
    }

    private Map<String, Long> counted(ToLongFunction<Counted> number, Level level) {
        var column = new HashMap<String, Long>(counts.size() * 2);
        for (var counted : counts) column.merge(key(counted.ags(), level), number.applyAsLong(counted), Math::addExact);
        return column;
    }

    private static Map<String, Long> summed(Map<String, Long> numbers, Level level) {
        if (level == Level.MUNICIPALITY) return numbers;
        return numbers.entrySet().stream()
                .collect(Collectors.toMap(
                        number -> key(number.getKey(), level), Map.Entry::getValue, Math::addExact, TreeMap::new));
    }

    private static String key(String holder, Level level) {
        return level == Level.DISTRICT ? holder.substring(0, 5) : holder;
    }

    private static long[] pick(String[] holders, Map<String, Long> column) {
        return Arrays.stream(holders)
                .mapToLong(holder -> column.getOrDefault(holder, 0L))
                .toArray();
    }

    static boolean countsPersons(DistributionKey key) {
        return key == DistributionKey.HEAD_COUNT
                || key == DistributionKey.COHORT
                || key == DistributionKey.FAMILY_REUNIFICATION;
    }
}
