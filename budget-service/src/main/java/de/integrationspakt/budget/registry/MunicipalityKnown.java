package de.integrationspakt.budget.registry;

import java.time.LocalDate;
import java.util.List;

/**
 * What budget keeps of MunicipalityRegistered, MunicipalityChanged and MunicipalityDissolved, which are of one shape.
 *
 * @param successors those that followed one that was dissolved; null in the other facts
 * @param legalSuccessor the one that takes its rights and duties; null while that is not decided
 */
record MunicipalityKnown(
        String ags,
        String name,
        String district,
        long population,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        String legalSuccessor,
        long version) {

    String[] followers() {
        return successors == null ? new String[0] : successors.toArray(String[]::new);
    }
}
