package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;

/** Only who proposed it takes it back; all others reject it. */
public class NotTheProposer extends Refusal {
    NotTheProposer() {
        super(403, "NOT_THE_PROPOSER");
    }
}
