package de.integrationspakt.municipality.measure;

/** Where the money comes from that the state does not pay. */
public enum FinancingKind {
    /** The applicant's or provider's own contribution (Eigenanteil). */
    OWN_MEANS,
    PARTICIPANT_FEES,
    /** Other public money, foundations, donations (Drittmittel). */
    THIRD_PARTY
}
