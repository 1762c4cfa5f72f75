package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;

/** A municipality is in the register for the first time, or again. */
@Told(topic = RegistryFact.TOPIC)
record MunicipalityRegistered(
        String ags,
        String ars,
        String name,
        MunicipalityType type,
        String district,
        int population,
        LocalDate validFrom,
        LocalDate validTo,
        long version)
        implements RegistryFact {

    static MunicipalityRegistered of(Municipality m) {
        return new MunicipalityRegistered(
                m.ags().value(),
                m.ars(),
                m.name(),
                m.type(),
                m.district().value(),
                m.population(),
                m.existsFrom(),
                m.validTo().orElse(null),
                m.version());
    }
}
