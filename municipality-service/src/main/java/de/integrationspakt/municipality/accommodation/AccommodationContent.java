package de.integrationspakt.municipality.accommodation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * What a municipality says of an accommodation.
 *
 * @param number the municipality's own, unique there; stays
 * @param places how many persons it is for
 * @param squareMetres living space, two decimals
 * @param closedOn last day, or null
 */
record AccommodationContent(
        String number,
        String name,
        String address,
        AccommodationKind kind,
        Tenure tenure,
        int places,
        BigDecimal squareMetres,
        LocalDate openedOn,
        LocalDate closedOn) {
    AccommodationContent {
        squareMetres = squareMetres.setScale(2, RoundingMode.HALF_UP);
    }
}
