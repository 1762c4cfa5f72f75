package de.integrationspakt.municipality.survey;

import jakarta.persistence.Embeddable;

/**
 * The two numbers of a head count. There is no check against last year: real counts rose and fell.
 *
 * @param cohortPersons persons who came in the state's arrivals of January 2015 to February 2016
 * @param familyReunificationPersons persons who followed them
 */
@Embeddable
record Count(int cohortPersons, int familyReunificationPersons) {
    /** The most either number may be; the largest city of the state has 633,000 inhabitants. */
    static final int MOST = 1_000_000;

    int persons() {
        return cohortPersons + familyReunificationPersons;
    }
}
