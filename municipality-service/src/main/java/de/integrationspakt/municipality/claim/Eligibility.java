package de.integrationspakt.municipality.claim;

/** Whether cost of a category can be claimed. */
public enum Eligibility {
    YES,
    NO,
    /** Only if the item's description says why it was needed: vacancy, planning, guards and the like are disputed. */
    ONLY_WITH_REASON
}
