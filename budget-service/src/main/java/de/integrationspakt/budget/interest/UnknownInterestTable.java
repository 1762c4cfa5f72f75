package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.http.Refusal;

/** No approved table of rates goes by this name. */
public class UnknownInterestTable extends Refusal {
    UnknownInterestTable(String code, String pointer) {
        super(422, "UNKNOWN_INTEREST_TABLE", code);
        at(pointer, "UNKNOWN_INTEREST_TABLE.detail", code);
    }
}
