package de.integrationspakt.casemanagement.caseload;

import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads caseloads of any day out of posts and shares; nothing is stored, so there is nothing that could be stale. */
@ApplicationScoped
class Caseloads {
    /** The newest survey up to the day's year counts, in its newest closure; of two lines the one published last. */
    private static final String SELECT = """
            SELECT holder, municipality.name,
                (SELECT coalesce(sum(fte_percent), 0) FROM post WHERE post.holder = unit.holder AND status = 'FUNDED'
                    AND starts_on <= ?1 AND ends_on >= ?1) AS fte,
                (SELECT persons FROM share WHERE share.holder = unit.holder AND survey_year <= ?2
                    ORDER BY survey_year DESC, survey_version DESC, published_at DESC LIMIT 1) AS persons
            FROM (SELECT holder FROM share UNION SELECT holder FROM post) AS unit
            LEFT JOIN municipality ON municipality.ags = unit.holder
            WHERE (?3 = '' OR unit.holder = ?3) AND (?4 = '' OR left(unit.holder, 5) = ?4)
                AND (?5 OR unit.holder IN (?6) OR left(unit.holder, 5) IN (?6)) AND unit.holder > ?7
            ORDER BY unit.holder LIMIT ?8
            """;

    private final EntityManager entities;

    Caseloads(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Which caseloads to read.
     *
     * @param holder or empty for all
     * @param district or empty for all
     * @param units whom to read of, unless {@code everybody}
     */
    record Wanted(
            LocalDate on, String holder, String district, boolean everybody, Collection<String> units, String after) {}

    List<Caseload> read(Wanted wanted, int most) {
        List<?> rows = entities.createNativeQuery(SELECT, Tuple.class)
                .setParameter(1, wanted.on())
                .setParameter(2, wanted.on().getYear())
                .setParameter(3, wanted.holder())
                .setParameter(4, wanted.district())
                .setParameter(5, wanted.everybody())
                .setParameter(6, wanted.units().isEmpty() ? List.of("") : wanted.units())
                .setParameter(7, wanted.after())
                .setParameter(8, most)
                .getResultList();
        return rows.stream().map(row -> caseload((Tuple) row)).toList();
    }

    Optional<Caseload> of(Holder holder, LocalDate on) {
        return read(new Wanted(on, holder.value(), "", true, List.of(), ""), 1).stream()
                .findFirst();
    }

    private static Caseload caseload(Tuple row) {
        return new Caseload(
                new Holder(row.get(0, String.class)),
                row.get(1, String.class),
                new Fte(((Number) row.get(2)).intValue()),
                row.get(3) == null ? null : ((Number) row.get(3)).longValue());
    }
}
