package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Refusal;
import java.time.LocalDate;

/**
 * 409: the file describes a day before the newest one already imported, or before an approved territorial change. The register goes forward only; the days before
 * the first import are covered by it.
 */
public class OlderRegister extends Refusal {
    OlderRegister(LocalDate asOf, LocalDate newest) {
        super(409, "OLDER_REGISTER", asOf.toString(), newest.toString());
    }
}
