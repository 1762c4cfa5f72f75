package de.integrationspakt.municipality.survey;

import java.util.Optional;

/** Where the count of a municipality stands. */
public enum Standing {
    MISSING,
    /** Reported, or corrected, and not yet transmitted. */
    REPORTED,
    /** Reported after the day it was due; counts once the district or the statistical office accepts it. */
    AWAITS_DECISION,
    /** Late and not accepted; the count before it, if any, goes on counting. */
    REJECTED,
    TRANSMITTED;

    /** By what was reported, decided and transmitted. */
    static Standing of(ReadHeadCounts.Row row) {
        if (row.latest().isEmpty()) return MISSING;
        if (row.isTransmitted()) return TRANSMITTED;
        if (row.awaitsDecision()) return AWAITS_DECISION;
        return row.accepted().equals(Optional.of(false)) ? REJECTED : REPORTED;
    }
}
