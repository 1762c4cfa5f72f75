package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;

/** A state-wide number of persons says nothing about a mix, another key, or who would be bound to a limit. */
public class StatewideOnlyForPersons extends Refusal {
    StatewideOnlyForPersons() {
        super(422, "STATEWIDE_ONLY_FOR_PERSONS");
        at("/statewidePersons", "STATEWIDE_ONLY_FOR_PERSONS.detail");
    }
}
