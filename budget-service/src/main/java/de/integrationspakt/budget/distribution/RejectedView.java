package de.integrationspakt.budget.distribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row that would not be taken. */
@Schema(name = "DistributionTableRejected")
public record RejectedView(
        @Schema(examples = "17", description = "From 1, without the header")
        int row,

        TableRows.Fault reason) {}
