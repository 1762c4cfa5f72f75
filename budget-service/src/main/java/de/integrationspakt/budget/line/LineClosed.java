package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Refusal;

/** The budget line is closed and gives no more money. */
public class LineClosed extends Refusal {
    public LineClosed(String code) {
        super(409, "LINE_CLOSED", code);
    }
}
