package de.integrationspakt.budget.programme;

/** How exact quotients become money that can be paid. */
public enum Rounding {
    /** Each holder for itself to whole euro, half up. The sum may miss the pot by up to half a euro per holder. */
    HALF_UP_EURO,
    /** Down to the cent; the cents left go, one each, to the largest remainders, ties to the lower key. The sum is the pot. */
    LARGEST_REMAINDER_CENT
}
