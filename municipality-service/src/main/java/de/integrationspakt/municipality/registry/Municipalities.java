package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
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

    /** What a caller is looking for; null members do not narrow. */
    record Search(LocalDate on, DistrictKey district, MunicipalityType type, String text) {}

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

    /** At most {@code limit} of those that match, by key, beginning behind {@code afterAgs}. */
    List<Municipality> search(Search search, String afterAgs, int limit) {
        var query = new StringBuilder(ON).append(" and ags > :after");
        var values = new HashMap<String, Object>(Map.of("on", search.on(), "after", afterAgs));
        if (search.district() != null) {
            query.append(" and district = :district");
            values.put("district", search.district().value());
        }
        if (search.type() != null) {
            query.append(" and type = :type");
            values.put("type", search.type());
        }
        if (search.text() != null) {
            query.append(" and searchText like :text escape '\\'");
            values.put("text", SearchText.pattern(search.text()));
        }
        return find(query.append(" order by ags").toString(), values)
                .range(0, limit - 1)
                .list();
    }

    /** The last version of every municipality ever known, dissolved ones included. */
    SortedMap<Ags, Municipality> last() {
        var last = new TreeMap<Ags, Municipality>();
        for (var version : list("order by ags, validFrom, version")) {
            last.put(version.ags(), version);
        }
        return last;
    }
}
