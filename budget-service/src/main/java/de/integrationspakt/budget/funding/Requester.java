package de.integrationspakt.budget.funding;

/** The services that need money, by the names they go by in facts. */
final class Requester {
    /** Budget itself: reservations by hand and flat-rate shares. */
    static final String BUDGET = "budget";

    private Requester() {}
}
