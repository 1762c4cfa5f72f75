package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.municipality.registry.Difference.Because;
import de.integrationspakt.municipality.registry.Difference.Kind;
import de.integrationspakt.municipality.registry.Difference.Suggestion;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Imports and what each found other than before. */
@ApplicationScoped
class RegisterImports implements PanacheRepositoryBase<RegisterImport, UUID> {
    /** A difference and its place in the report. */
    record Numbered(int number, Difference difference) {}

    RegisterImport require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("register import", id));
    }

    /** The newest first, behind the one given. */
    List<RegisterImport> before(UUID before, int limit) {
        var query = before == null ? find("order by id desc") : find("id < ?1 order by id desc", before);
        return query.range(0, limit - 1).list();
    }

    void add(RegisterImport taken, List<Difference> differences) {
        persist(taken);
        flush();
        if (differences.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery("""
                        INSERT INTO register_difference (register_import, number, kind, ags, name, field, before, after,
                            suggested_kind, suggested_successors, suggested_because)
                        SELECT ?1, n, kind, ags, name, field, before, after, suggested_kind,
                            coalesce(string_to_array(suggested_successors, ','), '{}'), suggested_because
                          FROM unnest(?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) WITH ORDINALITY
                            AS d(kind, ags, name, field, before, after, suggested_kind, suggested_successors,
                                suggested_because, n)
                        """)
                .setParameter(1, taken.id())
                .setParameter(2, column(differences, d -> d.kind().name()))
                .setParameter(3, column(differences, Difference::ags))
                .setParameter(4, column(differences, Difference::name))
                .setParameter(5, column(differences, Difference::field))
                .setParameter(6, column(differences, Difference::before))
                .setParameter(7, column(differences, Difference::after))
                .setParameter(8, suggested(differences, s -> s.kind().name()))
                .setParameter(9, suggested(differences, s -> String.join(",", s.successors())))
                .setParameter(10, suggested(differences, s -> s.because().name()))
                .executeUpdate();
    }

    /** In their order, behind the place given; {@code kind} null for all. */
    List<Numbered> differences(UUID id, Kind kind, int after, int limit) {
        List<?> found = getEntityManager()
                .createNativeQuery("""
                        SELECT number, kind, ags, name, field, before, after, suggested_kind,
                            array_to_string(suggested_successors, ','), suggested_because
                          FROM register_difference
                         WHERE register_import = ?1 AND number > ?2 AND (cast(?3 AS text) IS NULL OR kind = ?3)
                         ORDER BY number LIMIT ?4
                        """, Tuple.class)
                .setParameter(1, id)
                .setParameter(2, after)
                .setParameter(3, kind == null ? null : kind.name())
                .setParameter(4, limit)
                .getResultList();
        return found.stream().map(row -> numbered((Tuple) row)).toList();
    }

    private static Numbered numbered(Tuple row) {
        var suggested = row.get(7, String.class);
        return new Numbered(
                row.get(0, Integer.class),
                new Difference(
                        Kind.valueOf(row.get(1, String.class)),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        suggested == null
                                ? null
                                : new Suggestion(
                                        ChangeKind.valueOf(suggested),
                                        List.of(row.get(8, String.class).split(",")),
                                        Because.valueOf(row.get(9, String.class)))));
    }

    private static String[] column(List<Difference> differences, Function<Difference, String> read) {
        return differences.stream().map(read).toArray(String[]::new);
    }

    private static String[] suggested(List<Difference> differences, Function<Suggestion, String> read) {
        return column(differences, d -> d.suggestion() == null ? null : read.apply(d.suggestion()));
    }
}
