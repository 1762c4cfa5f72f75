package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** All versions of all municipalities. */
@ApplicationScoped
class Municipalities implements PanacheRepositoryBase<Municipality, UUID> {
    private static final String ON = "validFrom <= :on and (validTo is null or validTo >= :on)";

    Optional<Municipality> find(Ags ags, LocalDate on) {
        return find("ags = :ags and " + ON, Map.of("ags", ags.value(), "on", on))
                .firstResultOptional();
    }

    /** All versions of one municipality, the newest first. */
    List<Municipality> versions(Ags ags) {
        return list("ags = ?1 order by validFrom desc", ags.value());
    }

    List<Municipality> on(LocalDate on) {
        return list(ON + " order by ags", Map.of("on", on));
    }

    List<Municipality> of(DistrictKey district, LocalDate on) {
        return list("district = :district and " + ON + " order by ags", Map.of("district", district.value(), "on", on));
    }

    /** Members of the associations on the day, by key. */
    List<Municipality> ofAssociations(Collection<String> associations, LocalDate on) {
        return list(
                "left(ars, 9) in :associations and " + ON + " order by ags",
                Map.of("associations", associations, "on", on));
    }

    /** The last version of every municipality ever known, dissolved ones included. */
    SortedMap<Ags, Municipality> last() {
        return last(list("order by ags, validFrom, version"));
    }

    /** The same of those of these keys that were ever known. */
    SortedMap<Ags, Municipality> last(Collection<Ags> keys) {
        return last(list(
                "ags in ?1 order by ags, validFrom, version",
                keys.stream().map(Ags::value).toList()));
    }

    private static SortedMap<Ags, Municipality> last(List<Municipality> versions) {
        var last = new TreeMap<Ags, Municipality>();
        versions.forEach(version -> last.put(version.ags(), version));
        return last;
    }
}
