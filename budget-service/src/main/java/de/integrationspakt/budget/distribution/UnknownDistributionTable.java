package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;

/** A rule names a table that does not exist. */
public class UnknownDistributionTable extends Refusal {
    UnknownDistributionTable(String code) {
        super(422, "UNKNOWN_DISTRIBUTION_TABLE", code);
        at("/rule/parts", "UNKNOWN_DISTRIBUTION_TABLE.detail", code);
    }
}
