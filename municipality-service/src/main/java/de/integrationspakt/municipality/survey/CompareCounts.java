package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;

/** Sets two frozen versions of counts against each other, of one year or of two. */
@ApplicationScoped
class CompareCounts {
    private final Surveys surveys;
    private final Closures closures;
    private final TransmittedCounts transmitted;

    CompareCounts(Surveys surveys, Closures closures, TransmittedCounts transmitted) {
        this.surveys = surveys;
        this.closures = closures;
        this.transmitted = transmitted;
    }

    /** A closure of a year. */
    record Version(int year, int version) {}

    /** A municipality in both; null where it has no count. */
    record Difference(Ags ags, Count before, Count after) {
        int change() {
            return persons(after) - persons(before);
        }

        static int persons(Count count) {
            return count == null ? 0 : count.persons();
        }
    }

    /** Both versions, and every municipality that is in either, by key. */
    record Comparison(Version before, Version after, List<Difference> differences) {}

    /**
     * @param version of the year; null for its latest
     * @param with of the other year; null for the one before, or the latest of the other year
     * @param withYear null for the same year
     */
    @Transactional
    Comparison compare(int year, Integer version, Integer with, Integer withYear) {
        surveys.require(year);
        int after = version == null ? latest(year) : version;
        int otherYear = withYear == null ? year : withYear;
        int before = with != null ? with : otherYear == year ? after - 1 : latest(otherYear);
        var old =
                transmitted.upTo(otherYear, closures.require(otherYear, before).upToRevision());
        var now = transmitted.upTo(year, closures.require(year, after).upToRevision());
        var all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        return new Comparison(
                new Version(otherYear, before),
                new Version(year, after),
                all.stream()
                        .map(ags -> new Difference(ags, count(old.get(ags)), count(now.get(ags))))
                        .toList());
    }

    private static Count count(TransmittedCount transmitted) {
        return transmitted == null ? null : transmitted.count();
    }

    private int latest(int year) {
        var all = closures.of(year);
        if (all.isEmpty()) throw new NotFound("closure", year);
        return all.get(all.size() - 1).version();
    }
}
