package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.Refusal;

/** On some day two versions of a programme would be in force, and the other one has its last day already or begins later. */
public class VersionsOverlap extends Refusal {
    VersionsOverlap(ProgrammeVersion other) {
        super(
                409,
                "VERSIONS_OVERLAP",
                other.programme(),
                other.version(),
                other.rules().validFrom(),
                other.rules().validTo());
    }
}
