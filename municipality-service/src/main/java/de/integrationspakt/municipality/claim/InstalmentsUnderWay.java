package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;
import java.util.UUID;

/** 409: a claim that the final settlement counts is not at rest. */
public class InstalmentsUnderWay extends Refusal {
    InstalmentsUnderWay(UUID instalment) {
        super(409, "INSTALMENTS_UNDER_WAY", instalment);
    }
}
