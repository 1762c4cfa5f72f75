package de.integrationspakt.budget.settlement;

import static de.integrationspakt.budget.ledger.AccountKey.paid;
import static de.integrationspakt.budget.ledger.AccountKey.pot;
import static de.integrationspakt.budget.ledger.AccountKey.receivable;
import static de.integrationspakt.budget.ledger.AccountKey.reserved;
import static de.integrationspakt.budget.ledger.AccountKey.share;

import de.integrationspakt.budget.funding.ReserveFlatRate;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.budget.line.AmendForRounding;
import de.integrationspakt.budget.line.BudgetLine;
import de.integrationspakt.budget.programme.Drawdown;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Books what a published run changes, as far as it takes effect at once, and opens a settlement for each holder. Inside the caller's transaction, on
 * a locked line.
 *
 * <p>At once: claw-backs of what is still free, since a provisional grant reserves its final setting and a share is only a frame; and supplements,
 * as far as the line has money, in proportion if it has not enough. What was reserved for a request, ordered or paid stays until the holder has
 * been heard and a second person has decided.
 */
@ApplicationScoped
public class PublishDifferences {

    private final Settlements settlements;
    private final Supplements supplements;
    private final AmendForRounding amendForRounding;
    private final ReserveFlatRate reserveFlatRate;
    private final Ledger ledger;
    private final Clock clock;

    PublishDifferences(
            Settlements settlements,
            Supplements supplements,
            AmendForRounding amendForRounding,
            ReserveFlatRate reserveFlatRate,
            Ledger ledger,
            Clock clock) {
        this.settlements = settlements;
        this.supplements = supplements;
        this.amendForRounding = amendForRounding;
        this.reserveFlatRate = reserveFlatRate;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A run that is being published. @param excessCents by how much rounding alone may exceed the pot */
    public record Publication(UUID run, BudgetLine line, String calculatedBy, String approvedBy, long excessCents) {}

    /**
     * @return what the line had to be amended by, because whole euro add up to more than it has
     * @throws LineExhausted when it lacks more than rounding explains
     */
    public long publish(Publication publication, List<Change> published) {
        var line = publication.line();
        var posting = ledger.enter();
        var carried = settlements.supersede(line.code());
        var changes = published.stream()
                .map(change -> change.carrying(carried.getOrDefault(change.holder(), 0L)))
                .toList();
        boolean flatRate = line.drawdown() == Drawdown.FLAT_RATE;
        var clawBacks = changes.stream().filter(Change::isClawBack).toList();
        // Before the accounts: reservations come first everywhere.
        if (flatRate) reserveFlatRate.lock(line.code(), holders(clawBacks));
        open(line.code(), changes, posting);
        if (flatRate) reserveFlatRate.giveBack(line.code(), holders(clawBacks), posting);

        var bookedCents = new HashMap<String, Long>();
        clawBacks.forEach(clawBack -> bookedCents.put(clawBack.holder(), free(publication, clawBack, posting)));
        long amendedCents = amend(publication, changes, bookedCents, posting);
        bookedCents.putAll(supplements.book(
                line.code(),
                supplements(changes),
                holder -> publication.run().toString(),
                publication.approvedBy(),
                posting));
        if (flatRate)
            reserveFlatRate.reserve(
                    line.code(),
                    holders(changes),
                    publication.run(),
                    publication.calculatedBy(),
                    publication.approvedBy(),
                    posting);
        posting.write();
        settlements.add(
                publication.run(),
                line.code(),
                changes.stream()
                        .filter(change -> change.cents() != 0)
                        .map(change -> new Settlements.Booked(change, bookedCents.get(change.holder())))
                        .toList(),
                publication.calculatedBy(),
                publication.approvedBy(),
                clock.instant());
        return amendedCents;
    }

    private static void open(String line, List<Change> changes, Posting posting) {
        posting.open(holders(changes).stream()
                .flatMap(holder -> Stream.of(
                        share(line, holder), reserved(line, holder), paid(line, holder), receivable(line, holder)))
                .toList());
        posting.hold(List.of(pot(line)));
    }

    /** Takes what the holder still has free. */
    private long free(Publication publication, Change clawBack, Posting posting) {
        var line = publication.line().code();
        long cents = Math.min(-clawBack.cents(), posting.balanceCents(share(line, clawBack.holder())));
        if (cents > 0)
            posting.move(List.of(Transfer.once(
                    TransferKind.ALLOCATE,
                    share(line, clawBack.holder()),
                    pot(line),
                    cents,
                    publication.run().toString(),
                    Berlin.today(clock))));
        return cents;
    }

    /** Whole euro may add up to more than the pot; the line gets that excess, and never more than rounding explains. */
    private long amend(Publication publication, List<Change> changes, Map<String, Long> bookedCents, Posting posting) {
        long netCents = changes.stream().mapToLong(Change::cents).sum();
        long freedCents =
                bookedCents.values().stream().mapToLong(Long::longValue).sum();
        // What waits for a hearing counts as if it were back, and what holders were let keep as if it were not given:
        // both delay supplements, but
        // neither is a reason to add money.
        long missingCents = netCents
                + freedCents
                - posting.balanceCents(pot(publication.line().code()))
                - settlements.keptCents(publication.line().code());
        if (missingCents <= 0) return 0;
        if (missingCents > publication.excessCents())
            throw new LineExhausted(publication.line().code(), missingCents, publication.excessCents());
        amendForRounding.amend(
                publication.line(), missingCents, publication.run().toString(), posting);
        return missingCents;
    }

    private static TreeMap<String, Long> supplements(List<Change> changes) {
        var due = new TreeMap<String, Long>();
        changes.stream().filter(Change::isSupplement).forEach(change -> due.put(change.holder(), change.cents()));
        return due;
    }

    private static Collection<String> holders(List<Change> changes) {
        return new ArrayList<>(changes.stream().map(Change::holder).toList());
    }
}
