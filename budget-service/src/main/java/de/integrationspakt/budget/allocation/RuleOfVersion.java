package de.integrationspakt.budget.allocation;

import de.integrationspakt.kernel.http.Refusal;

/** The programme version that applies to the line says how its pot is divided; a run cannot divide it otherwise. */
public class RuleOfVersion extends Refusal {
    RuleOfVersion(String programme, int version) {
        super(422, "RULE_OF_VERSION", programme, Integer.toString(version));
        at("/rule", "RULE_OF_VERSION.detail", programme, Integer.toString(version));
    }
}
