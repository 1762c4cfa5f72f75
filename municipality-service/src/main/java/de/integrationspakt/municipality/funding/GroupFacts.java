package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Hears who applies jointly, and keeps the newest of each group. */
@ApplicationScoped
class GroupFacts implements Hearer {
    private final EntityManager entities;

    GroupFacts(EntityManager entities) {
        this.entities = entities;
    }

    record GroupTold(
            String group,
            String name,
            String lead,
            List<String> members,
            LocalDate validFrom,
            LocalDate validTo,
            long version) {}

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                Hearing.of("budget.groups", "de.integrationspakt.budget.GroupFormed.v1", GroupTold.class, this::keep));
    }

    private void keep(Heard<GroupTold> fact) {
        var group = fact.data();
        entities.createNativeQuery("""
                        INSERT INTO municipality_group (key, name, lead, members, valid_from, valid_to, version)
                        VALUES (?1, ?2, ?3, ?4, ?5, cast(?6 AS date), ?7)
                        ON CONFLICT (key) DO UPDATE SET name = excluded.name, lead = excluded.lead,
                            members = excluded.members, valid_from = excluded.valid_from,
                            valid_to = excluded.valid_to, version = excluded.version
                        WHERE municipality_group.version < excluded.version
                        """)
                .setParameter(1, group.group())
                .setParameter(2, group.name())
                .setParameter(3, group.lead())
                .setParameter(4, group.members().toArray(String[]::new))
                .setParameter(5, group.validFrom())
                .setParameter(
                        6, group.validTo() == null ? null : group.validTo().toString())
                .setParameter(7, group.version())
                .executeUpdate();
    }
}
