package de.integrationspakt.budget.settlement;

import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.budget.recovery.CoverClawBacks;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** Gives supplements as far as the line has money. Behind the ledger's door. */
@ApplicationScoped
class Supplements {

    private final CoverClawBacks coverClawBacks;
    private final Clock clock;

    Supplements(CoverClawBacks coverClawBacks, Clock clock) {
        this.coverClawBacks = coverClawBacks;
        this.clock = clock;
    }

    /**
     * What a holder still owes of an earlier claw-back is covered first; the rest becomes its share.
     *
     * @param due per holder, above zero
     * @param subject what each holder's is booked for; the same one is booked once
     * @return what each got of it; all adds up to what is due, or to what the line had
     */
    SortedMap<String, Long> book(
            String line, SortedMap<String, Long> due, UnaryOperator<String> subject, String officer, Posting posting) {
        var given = Proportion.of(posting.balanceCents(pot(line)), due);
        var covered = coverClawBacks.cover(line, given, officer, posting);
        var transfers = new ArrayList<Transfer>();
        given.forEach((holder, cents) -> {
            long toShare = cents - covered.getOrDefault(holder, 0L);
            if (toShare > 0)
                transfers.add(Transfer.once(
                        TransferKind.ALLOCATE,
                        pot(line),
                        share(line, holder),
                        toShare,
                        subject.apply(holder),
                        Berlin.today(clock)));
        });
        posting.move(transfers);
        return given;
    }
}
