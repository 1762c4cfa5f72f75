package de.integrationspakt.budget.registry;

import java.time.LocalDate;

/** What budget keeps of MunicipalityRegistered, MunicipalityChanged and MunicipalityDissolved, which are of one shape. */
record MunicipalityKnown(
        String ags,
        String name,
        String district,
        long population,
        LocalDate validFrom,
        LocalDate validTo,
        long version) {}
