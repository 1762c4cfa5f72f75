package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.Refusal;

/** The programme has no rules for this budget year. */
public class NoProgrammeVersion extends Refusal {
    NoProgrammeVersion(String programme, int year) {
        super(422, "NO_PROGRAMME_VERSION", programme, Integer.toString(year));
        at("/year", "NO_PROGRAMME_VERSION.detail", programme, Integer.toString(year));
    }
}
