package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;

/** A state-wide number says that holders are missing here, but the largest remainder spends the whole pot on those present. */
public class StatewideWithLargestRemainder extends Refusal {
    StatewideWithLargestRemainder() {
        super(422, "STATEWIDE_WITH_LARGEST_REMAINDER");
        at("/statewidePersons", "STATEWIDE_WITH_LARGEST_REMAINDER.detail");
    }
}
