package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sets the shares of a flat-rate line aside for payment, since nobody needs to claim them (§ 29d FAG). Behind the ledger's door. */
@ApplicationScoped
public class ReserveFlatRate {

    private final Reservations reservations;
    private final GiveFundsBack giveFundsBack;
    private final FileNumbers fileNumbers;
    private final Outbox outbox;
    private final Clock clock;

    ReserveFlatRate(
            Reservations reservations,
            GiveFundsBack giveFundsBack,
            FileNumbers fileNumbers,
            Outbox outbox,
            Clock clock) {
        this.reservations = reservations;
        this.giveFundsBack = giveFundsBack;
        this.fileNumbers = fileNumbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Locks what {@link #giveBack} will free; before the accounts are held, since reservations come first everywhere. */
    public void lock(String budgetLine, Collection<String> holders) {
        reservations.lockFlatRate(budgetLine, holders);
    }

    /** A later run takes from these holders: what no payment order has taken up is free again first. */
    public void giveBack(String budgetLine, Collection<String> holders, Posting posting) {
        var open = reservations.lockFlatRate(budgetLine, holders);
        giveFundsBack.giveBack(open, ReservationStatus.RELEASED, "SUPERSEDED_BY_RUN", posting);
    }

    /**
     * Reserves all that these holders have available.
     *
     * @param calculatedBy who computed the run, and
     * @param approvedBy who approved it: neither may release the payment
     */
    public void reserve(
            String budgetLine,
            Collection<String> holders,
            UUID run,
            String calculatedBy,
            String approvedBy,
            Posting posting) {
        var reserved = new ArrayList<Reservation>();
        var today = Berlin.today(clock);
        for (var holder : holders) {
            long availableCents = posting.balanceCents(AccountKey.share(budgetLine, holder));
            if (availableCents == 0) continue;
            var reservation = new Reservation(
                    Ids.next(),
                    fileNumbers.next(),
                    budgetLine,
                    holder,
                    DrawnFrom.SHARE,
                    availableCents,
                    FundingKind.FLAT_RATE,
                    "run " + run,
                    ReservationStatus.RESERVED,
                    Requester.BUDGET,
                    null,
                    calculatedBy,
                    approvedBy,
                    null,
                    null,
                    approvedBy,
                    clock.instant(),
                    1);
            posting.move(List.of(reservation.reserve(today)));
            reserved.add(reservation);
        }
        reservations.addAll(reserved);
        outbox.tellAll(
                reserved.stream().map(reservation -> reservation.reserved(0)).toList());
    }
}
