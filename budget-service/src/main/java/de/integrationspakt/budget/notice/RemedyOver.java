package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;
import java.util.UUID;

/** The remedy's last day is over, or the holder waived it: the notice is final. */
public class RemedyOver extends Refusal {
    RemedyOver(UUID notice, LocalDate since) {
        super(409, "REMEDY_OVER", notice, since);
    }
}
