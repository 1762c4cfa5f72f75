package de.integrationspakt.municipality.connection;

import java.util.List;

/**
 * One step, or a chain of steps, that would close a break.
 *
 * @param steps in the order in which they would be taken
 * @param days when the group would be in each
 * @param reasons why it stands where it stands among the proposals
 */
record Proposal(Need need, List<Step> steps, List<Days> days, List<Reason> reasons) {

    /** Why a proposal is good, or less so. */
    record Reason(Code code, Integer number) {}

    /** What speaks for a proposal, or against it. */
    public enum Code {
        SAME_DISTRICT,
        /** In another district of the same region. */
        SAME_REGION,
        WHOLE_STATE,
        /** It exists anyway; the pact wants measures to build on it. */
        REGULAR_STRUCTURE,
        EXACT_LEVELS,
        /** It teaches more than is missing. */
        WIDER_LEVELS,
        /** With the number of places. */
        ENOUGH_PLACES,
        /** With the number of places. */
        NOT_FOR_ALL,
        /** With the days from one step to the next, added up. */
        DAYS_OF_WAITING,
        /** With the number of steps. */
        CHAIN
    }
}
