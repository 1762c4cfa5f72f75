package de.integrationspakt.budget.pooling;

import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Moves cents between the shares of members and group, behind the ledger's door. */
@ApplicationScoped
class PoolTransfers {

    private final Clock clock;

    PoolTransfers(Clock clock) {
        this.clock = clock;
    }

    /** Opens what does not exist yet, and holds the accounts of group and members. */
    void hold(Pooling pooling, String line, Posting posting) {
        posting.open(Stream.concat(pooling.parts().stream().map(Part::member), Stream.of(pooling.group()))
                .flatMap(holder -> Stream.of(
                        share(line, holder), reserved(line, holder), paid(line, holder), receivable(line, holder)))
                .toList());
    }

    void toGroup(Pooling pooling, Posting posting) {
        var line = pooling.budgetLine();
        var transfers = new ArrayList<Transfer>();
        for (var part : pooling.parts()) {
            add(transfers, share(line, part.member()), share(line, pooling.group()), part.movedCents(), pooling);
        }
        posting.move(transfers);
    }

    /** @param line on which the unused money stands: the pooling's, or a later one to which it was carried */
    void toMembers(Pooling pooling, String line, Map<String, Long> cents, Posting posting) {
        var transfers = new ArrayList<Transfer>();
        cents.forEach(
                (member, back) -> add(transfers, share(line, pooling.group()), share(line, member), back, pooling));
        posting.move(transfers);
    }

    private void add(List<Transfer> transfers, AccountKey from, AccountKey to, long cents, Pooling pooling) {
        if (cents > 0) {
            var subject = "pooling " + pooling.id();
            transfers.add(new Transfer(Ids.next(), TransferKind.POOL, from, to, cents, subject, Berlin.today(clock)));
        }
    }
}
