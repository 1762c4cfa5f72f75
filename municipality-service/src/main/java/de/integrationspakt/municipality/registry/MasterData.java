package de.integrationspakt.municipality.registry;

/**
 * What the register says about a municipality.
 *
 * @param ars regional key of twelve digits: district, association, municipality
 * @param name official name with its designation, such as "Böblingen, Stadt"; never a key, eight names occur twice
 * @param population inhabitants on the register's as-of date
 * @param areaHectares area in whole hectares
 * @param postcode postcode of the administration's seat, or null where the register has none
 */
record MasterData(String ars, String name, MunicipalityType type, int population, int areaHectares, String postcode) {}
