package de.integrationspakt.kernel.report;

import de.integrationspakt.kernel.http.Refusal;

/** As many long reports are being read as the service can bear beside its bookings. */
public class ReportsBusy extends Refusal {
    private static final int SECONDS = 10;

    ReportsBusy() {
        super(503, "REPORTS_BUSY");
        retryAfter(SECONDS);
    }
}
