package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** All versions of all counts. */
@ApplicationScoped
class HeadCounts implements PanacheRepositoryBase<HeadCount, UUID> {
    Optional<HeadCount> latest(int year, Ags ags) {
        return find("year = ?1 and ags = ?2 order by number desc", year, ags.value())
                .firstResultOptional();
    }

    /** The newest first. */
    List<HeadCount> versions(int year, Ags ags) {
        return list("year = ?1 and ags = ?2 order by number desc", year, ags.value());
    }

    /** The latest version of each municipality that has reported. */
    SortedMap<Ags, HeadCount> latest(int year) {
        return latest(list("year = ?1 order by ags, number", year));
    }

    /** The same within one district. */
    SortedMap<Ags, HeadCount> latest(int year, DistrictKey district) {
        return latest(list(
                "year = :year and district = :district order by ags, number",
                Map.of("year", year, "district", district.value())));
    }

    /**
     * The version of each municipality that counts: the latest one that came in time, or was accepted although it was late.
     *
     * @param decided what was decided about late ones
     */
    SortedMap<Ags, HeadCount> counting(int year, DistrictKey district, LateDecisions.Decided decided) {
        return latest(list(
                        "year = :year and district = :district order by ags, number",
                        Map.of("year", year, "district", district.value()))
                .stream()
                .filter(count -> !count.isLate() || decided.isAccepted(count))
                .toList());
    }

    private static SortedMap<Ags, HeadCount> latest(List<HeadCount> rising) {
        var latest = new TreeMap<Ags, HeadCount>();
        rising.forEach(count -> latest.put(count.ags(), count));
        return latest;
    }
}
