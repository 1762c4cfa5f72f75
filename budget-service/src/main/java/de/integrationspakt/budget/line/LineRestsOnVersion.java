package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;

/** An open budget line was opened under other rules than would apply to its year. */
public class LineRestsOnVersion extends Refusal {
    LineRestsOnVersion(String line, int year, int version) {
        super(409, "LINE_RESTS_ON_VERSION", line, year, version);
    }
}
