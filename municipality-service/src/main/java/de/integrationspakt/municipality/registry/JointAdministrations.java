package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ags;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All joint administrations. */
@ApplicationScoped
class JointAdministrations implements PanacheRepositoryBase<JointAdministration, String> {
    private final Database database;

    JointAdministrations(Database database) {
        this.database = database;
    }

    JointAdministration require(String unit) {
        return findByIdOptional(unit).orElseThrow(() -> new NotFound("joint administration", unit));
    }

    /** By unit, behind the one given; {@code ags} only those that act for it on the day, null for all. */
    List<JointAdministration> search(Ags ags, LocalDate on, String after, int limit) {
        var query = new StringBuilder("from JointAdministration j where j.unit > :after");
        Map<String, Object> values = new HashMap<>(Map.of("after", after));
        if (ags != null) {
            query.append(" and exists (select 1 from j.members m where m.ags = :ags and m.validFrom <= :on"
                    + " and (m.validTo is null or m.validTo >= :on))");
            values.put("ags", ags.value());
            values.put("on", on);
        }
        return find(query.append(" order by j.unit").toString(), values)
                .range(0, limit - 1)
                .list();
    }

    /** The municipalities for which these units act on the day. */
    Set<String> administered(Collection<String> units, LocalDate on) {
        return new TreeSet<>(database.list(
                "SELECT ags FROM joint_administration_member WHERE unit = ANY (?) AND valid_from <= ?"
                        + " AND (valid_to IS NULL OR valid_to >= ?)",
                row -> row.getString(1),
                units.toArray(String[]::new),
                on,
                on));
    }
}
