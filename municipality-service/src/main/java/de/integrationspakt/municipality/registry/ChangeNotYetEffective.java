package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/** 409: the day of the change has not come; it can be proposed before and is approved from that day on. */
public class ChangeNotYetEffective extends Refusal {
    ChangeNotYetEffective(LocalDate effectiveOn) {
        super(409, "CHANGE_NOT_YET_EFFECTIVE", effectiveOn);
    }
}
