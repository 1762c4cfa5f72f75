package de.integrationspakt.budget.distribution;

import de.integrationspakt.budget.distribution.DistributionTable.Level;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Checks the rows of a table that somebody wrote by hand: a wrong key here sends money to the wrong town. */
final class TableRows {

    private static final long MOST = 1_000_000_000_000L;

    private final Set<String> municipalities;
    private final Set<String> districts;
    private final SortedMap<String, Long> numbers = new TreeMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private Level level;

    /** @param municipalities those the register knows, also dissolved ones */
    TableRows(Set<String> municipalities) {
        this.municipalities = municipalities;
        this.districts = municipalities.stream().map(ags -> ags.substring(0, 5)).collect(Collectors.toSet());
    }

    /** A row as it was written. @param number null: not a whole number */
    record Row(String holder, Long number) {}

    /** Why a row was not taken. @param row its place, from 1, without the header */
    record Rejected(int row, Fault fault) {}

    /** What is wrong with a row. */
    enum Fault {
        /** Neither a municipality key nor a district key. */
        NO_KEY,
        /** The register does not know the key. */
        UNKNOWN_KEY,
        /** The rows before name municipalities and this one a district, or the other way round. */
        OTHER_LEVEL,
        /** A row before has the same key. */
        DOUBLE,
        /** Not a whole number from 0 to 1,000,000,000,000. */
        NO_NUMBER
    }

    void take(List<Row> rows) {
        int place = 0;
        for (var row : rows) {
            var fault = fault(row);
            place++;
            if (fault == null) numbers.put(row.holder(), row.number());
            else rejected.add(new Rejected(place, fault));
        }
    }

    private Fault fault(Row row) {
        var found = level(row.holder());
        if (found == null) return Fault.NO_KEY;
        if (!(found == Level.MUNICIPALITY ? municipalities : districts).contains(row.holder()))
            return Fault.UNKNOWN_KEY;
        if (level == null) level = found;
        if (level != found) return Fault.OTHER_LEVEL;
        if (numbers.containsKey(row.holder())) return Fault.DOUBLE;
        if (row.number() == null || row.number() < 0 || row.number() > MOST) return Fault.NO_NUMBER;
        return null;
    }

    private static Level level(String holder) {
        if (holder == null) return null;
        if (holder.matches(Ags.FORM)) return Level.MUNICIPALITY;
        return holder.matches(DistrictKey.FORM) ? Level.DISTRICT : null;
    }

    SortedMap<String, Long> numbers() {
        return numbers;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    /** Null when no row was good. */
    Level level() {
        return level;
    }
}
