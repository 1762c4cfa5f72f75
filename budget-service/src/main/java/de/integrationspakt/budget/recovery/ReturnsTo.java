package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.funding.PaidReservations.Paid;
import de.integrationspakt.budget.ledger.AccountKey;

/** Where money that is paid back goes. */
enum ReturnsTo {
    /** To the claw-back that the settlement of a run booked. */
    RECEIVABLE,
    /** To the holder's share, from which the reservation was drawn. */
    SHARE,
    /** To the line: the reservation was drawn from its common pot. */
    POT;

    static ReturnsTo of(Paid paid) {
        return paid.fromPot() ? POT : SHARE;
    }

    AccountKey account(String budgetLine, String holder) {
        return switch (this) {
            case RECEIVABLE -> AccountKey.receivable(budgetLine, holder);
            case SHARE -> AccountKey.share(budgetLine, holder);
            case POT -> AccountKey.pot(budgetLine);
        };
    }
}
