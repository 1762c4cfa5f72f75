package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;

/** The complete register names the municipality no more; {@code validTo} was its last day. A value, no tombstone. */
@Told(topic = RegistryFact.TOPIC)
record MunicipalityDissolved(
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

    static MunicipalityDissolved of(Municipality m) {
        return new MunicipalityDissolved(
                m.ags().value(),
                m.ars(),
                m.name(),
                m.type(),
                m.district().value(),
                m.population(),
                m.existsFrom(),
                m.isDissolved() ? m.validTo().orElseThrow() : null,
                m.version());
    }
}
