/**
 * The register of accommodations: where municipalities house refugees after the first reception, for how many, at what monthly cost, and how full it
 * was month by month. Numbers only: who lives there is nowhere in this service.
 *
 * <p>Owns accommodations, their monthly costs with validity, their occupancy, and the arrivals municipalities have to expect. More persons than places
 * have a reason. Every change is journalled.
 */
package de.integrationspakt.municipality.accommodation;
