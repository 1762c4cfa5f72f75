package de.integrationspakt.budget.report;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first seal over the ledger that covers a report. Whoever holds it can prove that no transfer was changed since. */
@Schema(name = "SealOfReport")
public record Sealed(
        @Schema(examples = "12", description = "Number of the seal in the chain of the ledger")
        long number,

        @Schema(description = "How many transfers it covers")
        long size,

        @Schema(description = "Root of the tree over them, hexadecimal")
        String root,

        Instant at) {}
