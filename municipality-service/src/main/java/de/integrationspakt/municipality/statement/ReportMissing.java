package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.http.Refusal;

/** Without costs and words there is nothing to submit. */
class ReportMissing extends Refusal {
    ReportMissing() {
        super(409, "REPORT_MISSING");
    }
}
