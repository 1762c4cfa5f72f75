package de.integrationspakt.budget.allocation;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Balances;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run changes for one holder: a supplement or a claw-back. A claw-back takes what the holder still has available; the rest becomes a
 * receivable, to be recovered. A supplement settles such a receivable first.
 *
 * @param cents above zero for a supplement, below for a claw-back
 */
record Difference(String budgetLine, String holder, long cents) {

    boolean isSupplement() {
        return cents > 0;
    }

    boolean isClawBack() {
        return cents < 0;
    }

    /** @param now what the holder has at this moment */
    List<Transfer> transfers(Balances now, String run, LocalDate on) {
        var transfers = new ArrayList<Transfer>(2);
        if (isClawBack()) {
            long fromShare = Math.min(-cents, now.shareCents());
            add(transfers, share(budgetLine, holder), pot(budgetLine), fromShare, run, on);
            add(transfers, receivable(budgetLine, holder), pot(budgetLine), -cents - fromShare, run, on);
        } else {
            long settled = Math.min(cents, -now.receivableCents());
            add(transfers, pot(budgetLine), receivable(budgetLine, holder), settled, run, on);
            add(transfers, pot(budgetLine), share(budgetLine, holder), cents - settled, run, on);
        }
        return transfers;
    }

    private static void add(
            List<Transfer> transfers, AccountKey from, AccountKey to, long cents, String run, LocalDate on) {
        if (cents > 0) transfers.add(Transfer.once(TransferKind.ALLOCATE, from, to, cents, run, on));
    }
}
