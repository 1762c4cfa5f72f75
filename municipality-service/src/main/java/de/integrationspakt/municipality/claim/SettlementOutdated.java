package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: other money moved since the settlement was assessed. */
public class SettlementOutdated extends Refusal {
    SettlementOutdated() {
        super(409, "SETTLEMENT_OUTDATED");
    }
}
