package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;
import java.util.List;

/** 409: a measure misses its standard, so it cannot be approved or changed so. */
public class StandardNotMet extends Refusal {
    StandardNotMet(List<String> criteria) {
        super(409, "STANDARD_NOT_MET", String.join(", ", criteria));
    }
}
