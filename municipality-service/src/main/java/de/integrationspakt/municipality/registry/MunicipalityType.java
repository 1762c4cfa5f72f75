package de.integrationspakt.municipality.registry;

import java.util.Optional;

/** What kind of municipality it is: the type code ("Textkennzeichen") of the register's type-60 records. */
public enum MunicipalityType {
    MARKET("60"),
    INDEPENDENT_CITY("61"),
    CITY_DISTRICT("62"),
    TOWN("63"),
    MUNICIPALITY("64"),
    INHABITED_UNINCORPORATED_AREA("65"),
    MAJOR_DISTRICT_TOWN("67");

    /** Uninhabited areas without a municipality, forests and lakes: in the register, but nobody to report or to pay. */
    static final String UNINHABITED_AREA = "66";

    private final String code;

    MunicipalityType(String code) {
        this.code = code;
    }

    static Optional<MunicipalityType> ofCode(String code) {
        for (var type : values()) {
            if (type.code.equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
