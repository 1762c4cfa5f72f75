package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.http.Refusal;
import java.util.UUID;

/** The very same file is prepared or booked already. */
public class FileTakenOver extends Refusal {
    FileTakenOver(UUID opening) {
        super(409, "FILE_TAKEN_OVER", opening);
    }
}
