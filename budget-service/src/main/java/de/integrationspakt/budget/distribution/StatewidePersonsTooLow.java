package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;

/** Fewer persons state-wide than were counted: the shares would exceed the pot by more than rounding. */
public class StatewidePersonsTooLow extends Refusal {
    StatewidePersonsTooLow(long statewidePersons, long countedPersons) {
        super(422, "STATEWIDE_PERSONS_TOO_LOW", statewidePersons, countedPersons);
        at("/statewidePersons", "STATEWIDE_PERSONS_TOO_LOW.detail", statewidePersons, countedPersons);
    }
}
