package de.integrationspakt.budget.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a holder draws its money. */
@Schema(
        description =
                "FLAT_RATE: paid by itself once the shares are published. COST_CLAIM: by claims of actual cost. FUNDED_POST: by funded posts. "
                        + "MEASURE: by grants to measures, from the common pot")
public enum Drawdown {
    FLAT_RATE,
    COST_CLAIM,
    FUNDED_POST,
    MEASURE
}
