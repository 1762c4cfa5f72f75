package de.integrationspakt.budget.interest;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.source;

import de.integrationspakt.budget.ledger.Posting;

/**
 * Where the interest of a line stands after a booking.
 *
 * @param chargedCents by all holders of the line
 * @param receivedCents from all of them
 * @param openCents of the holder
 */
record InterestBalances(long chargedCents, long receivedCents, long openCents) {

    static InterestBalances of(Posting posting, InterestClaim claim) {
        var line = claim.ledgerLine();
        return new InterestBalances(
                posting.balanceCents(pot(line)),
                -posting.balanceCents(source(line)),
                -posting.balanceCents(receivable(line, claim.holder())));
    }
}
