package de.integrationspakt.budget.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of unused money at the end of the year (Ausgaberest). */
@Schema(
        description =
                "LAPSES: back to the state. POT: to the common pot of the next year. HOLDER: it stays with its holder in the next year")
public enum CarryOver {
    LAPSES,
    POT,
    HOLDER
}
