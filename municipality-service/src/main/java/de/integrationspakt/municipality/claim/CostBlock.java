package de.integrationspakt.municipality.claim;

/** The cost blocks of the settlement under the refugee reception act (FlüAG). */
public enum CostBlock {
    ADMINISTRATION,
    SOCIAL_WORK,
    BENEFITS,
    PROPERTY,
    FOLLOW_UP_ACCOMMODATION
}
