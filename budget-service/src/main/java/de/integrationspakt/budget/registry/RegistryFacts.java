package de.integrationspakt.budget.registry;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Hears the register. A lower version than the one known changes nothing. */
@ApplicationScoped
class RegistryFacts implements Hearer {

    private final Database database;

    RegistryFacts(Database database) {
        this.database = database;
    }

    @Override
    public List<Hearing<?>> hearings() {
        return Stream.of("MunicipalityRegistered", "MunicipalityChanged", "MunicipalityDissolved")
                .<Hearing<?>>map(fact -> Hearing.of(
                        "municipality.registry",
                        "de.integrationspakt.municipality." + fact + ".v1",
                        MunicipalityKnown.class,
                        this::known))
                .toList();
    }

    private void known(Heard<MunicipalityKnown> fact) {
        var municipality = fact.data();
        database.change(
                """
                INSERT INTO municipality (ags, name, district, population, valid_from, valid_to, successors, legal_successor, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (ags) DO UPDATE SET name = excluded.name, district = excluded.district, population = excluded.population,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to, successors = excluded.successors,
                    legal_successor = excluded.legal_successor, version = excluded.version
                 WHERE municipality.version < excluded.version""",
                municipality.ags(),
                municipality.name(),
                municipality.district(),
                municipality.population(),
                municipality.validFrom(),
                municipality.validTo(),
                municipality.followers(),
                municipality.legalSuccessor(),
                municipality.version());
    }
}
