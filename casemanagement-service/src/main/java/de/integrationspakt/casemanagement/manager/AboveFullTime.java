package de.integrationspakt.casemanagement.manager;

import de.integrationspakt.kernel.http.Refusal;

/** The case manager would work more than a full post; nobody is funded twice for the same hours. */
public class AboveFullTime extends Refusal {
    AboveFullTime(String number, Workload.Peak peak) {
        super(409, "ABOVE_FULL_TIME", number, peak.fte(), peak.day());
        at("/fte", "ABOVE_FULL_TIME.detail", number, peak.fte(), peak.day());
    }
}
