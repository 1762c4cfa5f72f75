package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.fact.Told;
import de.integrationspakt.kernel.key.Ags;
import java.time.LocalDate;
import java.util.List;

/**
 * The municipality exists no more; {@code validTo} was its last day. A value, no tombstone. Told again, in a higher version,
 * once an approved change says who followed it.
 *
 * @param successors those that followed, empty while unknown
 * @param legalSuccessor the one that takes its rights and duties; null while that is not decided
 */
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
        List<String> successors,
        String legalSuccessor,
        long version)
        implements RegistryFact {

    /** A register that lacks it says nothing of who followed. */
    static MunicipalityDissolved of(Municipality m) {
        return of(m, List.of(), null);
    }

    static MunicipalityDissolved of(Municipality m, TerritorialChange change) {
        return of(
                m,
                change.successors().stream().map(Ags::value).toList(),
                change.legalSuccessor().map(Ags::value).orElse(null));
    }

    private static MunicipalityDissolved of(Municipality m, List<String> successors, String legalSuccessor) {
        return new MunicipalityDissolved(
                m.ags().value(),
                m.ars(),
                m.name(),
                m.type(),
                m.district().value(),
                m.population(),
                m.existsFrom(),
                m.validTo().orElseThrow(),
                successors,
                legalSuccessor,
                m.version());
    }
}
