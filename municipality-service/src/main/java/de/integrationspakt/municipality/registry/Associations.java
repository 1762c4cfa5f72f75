package de.integrationspakt.municipality.registry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All versions of all associations. */
@ApplicationScoped
class Associations implements PanacheRepositoryBase<Association, UUID> {
    private static final String ON = "validFrom <= :on and (validTo is null or validTo >= :on)";

    /** What a caller is looking for; null members do not narrow. */
    record Search(LocalDate on, String district, AssociationKind kind, String text) {}

    Optional<Association> find(String key, LocalDate on) {
        return find("key = :key and " + ON, Map.of("key", key, "on", on)).firstResultOptional();
    }

    boolean isKnown(String key) {
        return count("key = ?1", key) > 0;
    }

    List<Association> search(Search search, String afterKey, int limit) {
        var query = new StringBuilder(ON).append(" and key > :after");
        var values = new HashMap<String, Object>(Map.of("on", search.on(), "after", afterKey));
        if (search.district() != null) {
            query.append(" and district = :district");
            values.put("district", search.district());
        }
        if (search.kind() != null) {
            query.append(" and kind = :kind");
            values.put("kind", search.kind());
        }
        if (search.text() != null) {
            query.append(" and lower(name) like lower(:text) escape '\\'");
            values.put("text", "%" + SearchText.literal(search.text().strip()) + "%");
        }
        return find(query.append(" order by key").toString(), values)
                .range(0, limit - 1)
                .list();
    }

    /**
     * Writes what a file says about associations. Those it does not name end if it is complete, and else stay as they are.
     *
     * @param beginning first day of one that is named for the first time
     */
    void describe(RegisterFile file, boolean complete, LocalDate beginning) {
        var holding = new HashMap<String, Association>();
        list("validTo is null").forEach(association -> holding.put(association.key(), association));
        var fresh = new ArrayList<Association>();
        file.associations().forEach((key, data) -> {
            var before = holding.remove(key);
            if (before == null) {
                fresh.add(new Association(key, data, isKnown(key) ? file.asOf() : beginning, file.asOf()));
            } else if (!before.says(data)) {
                fresh.add(before.changed(file.asOf(), data));
            }
        });
        if (complete && !file.associations().isEmpty()) {
            holding.values().forEach(association -> association.ended(file.asOf()));
        }
        // First the ends of the old versions, then the new ones: at no moment may two versions of one key hold.
        flush();
        persist(fresh);
    }
}
