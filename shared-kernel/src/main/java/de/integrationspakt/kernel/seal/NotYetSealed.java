package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.http.Refusal;

/** The entry is written, but no seal covers it yet; the next one will, in some seconds. */
class NotYetSealed extends Refusal {
    NotYetSealed(Object id) {
        super(409, "NOT_YET_SEALED", id);
        retryAfter(10);
    }
}
