package de.integrationspakt.budget.recovery;

import java.util.List;
import java.util.UUID;

/**
 * The service that asked has found that paid money has to come back.
 *
 * @param recovery its id there and here
 * @param request the request whose money it is
 * @param decidedBy who found it and who confirmed it, two persons
 */
record RecoveryRequested(
        UUID recovery,
        UUID request,
        String budgetLine,
        String holder,
        long amountCents,
        Ground ground,
        String reason,
        List<String> decidedBy) {

    /** Why, in the words of the fact. */
    enum Ground {
        NEGATIVE_SETTLEMENT(Cause.NEGATIVE_SETTLEMENT),
        STATEMENT_OF_USE(Cause.STATEMENT_OF_USE),
        REDUCTION(Cause.REDUCTION),
        OTHER(Cause.OTHER);

        final Cause cause;

        Ground(Cause cause) {
            this.cause = cause;
        }
    }
}
