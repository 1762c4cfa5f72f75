package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;

/** Persons are allocated to districts, so their table names districts. */
public class TableNotByDistrict extends Refusal {
    TableNotByDistrict(String code) {
        super(422, "TABLE_NOT_BY_DISTRICT", code);
        at("/rule/parts", "TABLE_NOT_BY_DISTRICT.detail", code);
    }
}
