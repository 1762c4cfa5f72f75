package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.List;
import java.util.UUID;

/**
 * Paid money has to come back, as two officers decided after the holder was heard (§ 28, § 49a LVwVfG).
 *
 * @param recovery id of the recovery; budget keeps it, and answers {@code FundsRecovered} with it
 * @param request the request whose money it is
 * @param amountCents above zero, at most what was paid for the request
 * @param reason words for the notice; names no person
 * @param decidedBy subjects of the two officers
 */
@Told(topic = "funding.requests")
public record RecoveryRequested(
        UUID recovery,
        UUID request,
        String budgetLine,
        String holder,
        long amountCents,
        Ground ground,
        String reason,
        List<String> decidedBy,
        long version)
        implements Tellable {

    /** Why money comes back. */
    public enum Ground {
        /** The final settlement came to less than was paid in advance. */
        NEGATIVE_SETTLEMENT,
        STATEMENT_OF_USE,
        REDUCTION,
        OTHER
    }

    @Override
    public String subject() {
        return holder;
    }
}
