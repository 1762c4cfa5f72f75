package de.integrationspakt.municipality.measure;

/** What a measure costs money for. */
public enum CostKind {
    /** Salaried staff. */
    STAFF,
    /** Freelance teachers and coaches. */
    FEES,
    ROOMS,
    MATERIAL,
    CHILDCARE,
    INTERPRETING,
    TRAVEL,
    PUBLICITY,
    ADMINISTRATION,
    OTHER
}
