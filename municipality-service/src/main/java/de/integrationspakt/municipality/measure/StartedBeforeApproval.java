package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: the measure begins before it could be approved, and no early start was permitted before its first day. */
public class StartedBeforeApproval extends Refusal {
    StartedBeforeApproval(LocalDate start, LocalDate approval) {
        super(409, "STARTED_BEFORE_APPROVAL", start, approval);
    }
}
