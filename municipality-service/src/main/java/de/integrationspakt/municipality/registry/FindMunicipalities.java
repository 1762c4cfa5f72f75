package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Answers a {@link MunicipalitySearch}, or what is new since a moment, page by page. */
@ApplicationScoped
class FindMunicipalities {
    private static final String HOLDS = "m.validFrom <= :on and (m.validTo is null or m.validTo >= :on)";

    /** Its last version of all that began by the day, and that one has ended. */
    private static final String ENDED = "m.validTo < :on and not exists (select 1 from Municipality n"
            + " where n.ags = m.ags and n.validFrom > m.validFrom and n.validFrom <= :on)";

    private static final String LAST = "not exists (select 1 from Municipality n where n.ags = m.ags"
            + " and (n.validFrom > m.validFrom or (n.validFrom = m.validFrom and n.version > m.version)))";

    private final EntityManager entities;
    private final Successions successions;

    FindMunicipalities(EntityManager entities, Successions successions) {
        this.entities = entities;
        this.successions = successions;
    }

    /** A version, those that followed the municipality directly, and those that it followed. */
    record Found(Municipality municipality, SortedSet<String> successors, SortedSet<String> predecessors) {}

    /**
     * At most {@code limit} municipalities behind the place the cursor names.
     *
     * @param after what {@link #place} gave for the last row of the page before, or null for the first page
     */
    @Transactional
    List<Found> find(MunicipalitySearch search, String after, int limit) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        values.put("on", search.on());
        conditions.add(search.status() == MunicipalityStatus.DISSOLVED ? ENDED : HOLDS);
        narrow(search, conditions, values);
        if (after != null) {
            var place = Place.read(after);
            values.put("ags", place.ags().value());
            if (!search.sort().byKey()) {
                values.put("value", place.value(search.sort()));
            }
            conditions.add(search.sort().behind());
        }
        return found(conditions, search.sort().order(), values, limit);
    }

    /**
     * The last version of each municipality of which something new was said at the moment or later, dissolved ones included:
     * by moment, then by key, so that many of one moment stop no reader.
     *
     * @param after what {@link #moment} gave for the last row of the page before, or null for the first page
     */
    @Transactional
    List<Found> since(Instant since, String after, int limit) {
        var conditions = new ArrayList<>(List.of(LAST, "m.modifiedAt >= :since"));
        var values = new HashMap<String, Object>(Map.of("since", since));
        if (after != null) {
            var place = Place.read(after);
            values.put("moment", place.moment());
            values.put("ags", place.ags().value());
            conditions.add("(m.modifiedAt > :moment or (m.modifiedAt = :moment and m.ags > :ags))");
        }
        return found(conditions, "order by m.modifiedAt, m.ags", values, limit);
    }

    /** As it was on the day; empty if it did not exist then. */
    @Transactional
    Optional<Found> on(Ags ags, LocalDate on) {
        var values = new HashMap<String, Object>(Map.of("on", on, "ags", ags.value()));
        return found(List.of("m.ags = :ags", HOLDS), "order by m.validFrom desc", values, 1).stream()
                .findFirst();
    }

    /** All its versions, the newest first. */
    @Transactional
    List<Found> versions(Ags ags) {
        var values = new HashMap<String, Object>(Map.of("ags", ags.value()));
        return found(List.of("m.ags = :ags"), "order by m.validFrom desc, m.version desc", values, Integer.MAX_VALUE);
    }

    /** The place of a row in its list. */
    static String place(MunicipalitySearch.Sort sort, Found found) {
        return sort.valueOf(found.municipality()) + "~" + found.municipality().ags();
    }

    /** The place of a row in the list of what is new. */
    static String moment(Found found) {
        return found.municipality().modifiedAt() + "~" + found.municipality().ags();
    }

    private static void narrow(MunicipalitySearch search, List<String> conditions, Map<String, Object> values) {
        if (search.district() != null) {
            conditions.add("m.district = :district");
            values.put("district", search.district().value());
        }
        if (search.region() != null) {
            conditions.add("m.ags like :region");
            values.put("region", search.region() + "%");
        }
        if (!search.type().isEmpty()) {
            conditions.add("m.type in :type");
            values.put("type", search.type());
        }
        if (search.association() != null) {
            conditions.add("left(m.ars, 9) = :association");
            values.put("association", search.association());
        }
        if (search.text() != null) {
            conditions.add("m.searchText like :text escape '\\'");
            values.put("text", SearchText.pattern(search.text()));
        }
    }

    private List<Found> found(List<String> conditions, String order, Map<String, Object> values, int limit) {
        var query = entities.createQuery(
                "select m from Municipality m where " + String.join(" and ", conditions) + " " + order,
                Municipality.class);
        values.forEach(query::setParameter);
        var versions = query.setMaxResults(limit).getResultList();
        var keys = versions.stream().map(m -> m.ags().value()).toList();
        var after = successions.after(keys);
        var before = successions.before(keys);
        return versions.stream()
                .map(m -> new Found(
                        m,
                        m.isDissolved() ? after.getOrDefault(m.ags().value(), new TreeSet<>()) : new TreeSet<>(),
                        before.getOrDefault(m.ags().value(), new TreeSet<>())))
                .toList();
    }

    /** A sort value and a key, as a cursor carries them. */
    private record Place(String text, Ags ags) {
        static Place read(String cursor) {
            try {
                int split = cursor.lastIndexOf('~');
                return new Place(cursor.substring(0, split), new Ags(cursor.substring(split + 1)));
            } catch (RuntimeException foreign) {
                throw new Malformed("/cursor", "field.cursor");
            }
        }

        Object value(MunicipalitySearch.Sort sort) {
            try {
                return sort.read(text);
            } catch (RuntimeException foreign) {
                throw new Malformed("/cursor", "field.cursor");
            }
        }

        Instant moment() {
            try {
                return Instant.parse(text);
            } catch (RuntimeException foreign) {
                throw new Malformed("/cursor", "field.cursor");
            }
        }
    }
}
