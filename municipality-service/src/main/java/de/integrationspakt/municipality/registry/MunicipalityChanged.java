package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;

/** The register describes a municipality otherwise than before; the fact carries all of it. */
@Told(topic = RegistryFact.TOPIC)
record MunicipalityChanged(
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

    static MunicipalityChanged of(Municipality m) {
        return new MunicipalityChanged(
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
