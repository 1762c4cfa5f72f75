package de.integrationspakt.budget.line;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the money of a line moves within its year. */
@Schema(
        description =
                "AMEND: a supplementary budget (Nachtrag) adds to the appropriation, or takes from it. BLOCK, UNBLOCK: a part of it may not be "
                        + "used (Sperre), or may again. VIREMENT: the line gives to another of the same year (Umschichtung). AUTHORITY: more, or less, may be "
                        + "promised for a later year (Verpflichtungsermächtigung)")
enum MovementKind {
    AMEND,
    BLOCK,
    UNBLOCK,
    VIREMENT,
    AUTHORITY;

    /** Parliament may also take back what it gave. */
    boolean mayBeNegative() {
        return this == AMEND || this == AUTHORITY;
    }
}
