package de.integrationspakt.kernel.access;

import de.integrationspakt.kernel.http.Refusal;

/** The caller does not act for this unit. */
public class ForeignUnit extends Refusal {
    public ForeignUnit(String unit) {
        super(403, "FOREIGN_UNIT", unit);
    }
}
