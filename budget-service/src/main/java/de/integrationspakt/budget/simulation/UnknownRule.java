package de.integrationspakt.budget.simulation;

import de.integrationspakt.kernel.http.Refusal;

/** The scenario tries no rule of that name. */
public class UnknownRule extends Refusal {
    UnknownRule(String rule) {
        super(422, "UNKNOWN_RULE", rule);
        at("/rule", "UNKNOWN_RULE.detail", rule);
    }
}
