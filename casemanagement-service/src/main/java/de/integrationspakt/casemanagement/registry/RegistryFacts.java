package de.integrationspakt.casemanagement.registry;

import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Hears of municipalities; each fact carries the whole of what is known, so the newest version replaces the copy. */
@ApplicationScoped
class RegistryFacts implements Hearer {
    private static final String TOPIC = "municipality.registry";
    private static final String MUNICIPALITY = "de.integrationspakt.municipality.Municipality";

    private final EntityManager entities;

    RegistryFacts(EntityManager entities) {
        this.entities = entities;
    }

    record Told(String ags, String name, String district, LocalDate validTo, long version) {}

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                Hearing.of(TOPIC, MUNICIPALITY + "Registered.v1", Told.class, this::keep),
                Hearing.of(TOPIC, MUNICIPALITY + "Changed.v1", Told.class, this::keep),
                Hearing.of(TOPIC, MUNICIPALITY + "Dissolved.v1", Told.class, this::keep));
    }

    private void keep(Heard<Told> fact) {
        var told = fact.data();
        entities.createNativeQuery("""
                        INSERT INTO municipality (ags, name, district, valid_to, version)
                        VALUES (?1, ?2, ?3, cast(?4 as date), ?5)
                        ON CONFLICT (ags) DO UPDATE SET name = excluded.name, district = excluded.district,
                            valid_to = excluded.valid_to, version = excluded.version
                        WHERE municipality.version < excluded.version
                        """)
                .setParameter(1, told.ags())
                .setParameter(2, told.name())
                .setParameter(3, told.district())
                .setParameter(4, told.validTo() == null ? null : told.validTo().toString())
                .setParameter(5, told.version())
                .executeUpdate();
    }
}
