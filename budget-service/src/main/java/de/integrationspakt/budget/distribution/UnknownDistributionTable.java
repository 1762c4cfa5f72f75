package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;

/** A rule names a table that does not exist. */
public class UnknownDistributionTable extends Refusal {
    UnknownDistributionTable(String code) {
        this(code, "/rule/parts");
    }

    UnknownDistributionTable(String code, String pointer) {
        super(422, "UNKNOWN_DISTRIBUTION_TABLE", code);
        at(pointer, "UNKNOWN_DISTRIBUTION_TABLE.detail", code);
    }
}
