package de.integrationspakt.municipality.registry;

import java.util.Optional;

/** A rural district (Landkreis) of many municipalities, or a city district (Stadtkreis) that is one itself. */
public enum DistrictKind {
    CITY_DISTRICT,
    RURAL_DISTRICT;

    /** Type codes of the type-40 records: 41 and 42 are cities, 43 and 44 rural districts. */
    static Optional<DistrictKind> ofCode(String code) {
        return switch (code) {
            case "41", "42" -> Optional.of(CITY_DISTRICT);
            case "43", "44" -> Optional.of(RURAL_DISTRICT);
            default -> Optional.empty();
        };
    }
}
