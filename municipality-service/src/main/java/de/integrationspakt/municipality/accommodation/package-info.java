/**
 * The register of accommodations: where municipalities house refugees after the first reception, for how many, at what monthly cost, and how full it
 * was month by month. Numbers only: who lives there is nowhere in this service.
 *
 * <p>Owns accommodations, their monthly costs with validity, their occupancy, and the arrivals municipalities have to expect. More persons than places
 * have a reason. Every change is journalled.
 *
 * <p>Others ask {@link de.integrationspakt.municipality.accommodation.AccommodationsOf} whether an accommodation is one of a municipality's and was
 * open, and {@link de.integrationspakt.municipality.accommodation.AccommodationCosts} what one costs by category, place and square metre.
 */
package de.integrationspakt.municipality.accommodation;
