package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.key.Ags;
import java.time.LocalDate;

/**
 * 409: on the day of the change the register knows no such municipality, describes it otherwise since a later day, or has
 * it followed by somebody already.
 */
public class ChangeContradictsRegister extends Refusal {
    ChangeContradictsRegister(Ags ags, LocalDate effectiveOn) {
        super(409, "CHANGE_CONTRADICTS_REGISTER", ags, effectiveOn);
    }
}
