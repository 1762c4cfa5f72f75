package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.budget.ledger.TransferKind;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Commitments that were open in the books kept before become reservations, which can be released by hand. Behind the ledger's door. */
@ApplicationScoped
public class TakeOverReservations {

    private final Reservations reservations;
    private final FileNumbers fileNumbers;
    private final Outbox outbox;
    private final Clock clock;

    TakeOverReservations(Reservations reservations, FileNumbers fileNumbers, Outbox outbox, Clock clock) {
        this.reservations = reservations;
        this.fileNumbers = fileNumbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a holder has open. @param amountCents above 0, and not more than the holder's share */
    public record Open(String budgetLine, String holder, long amountCents, String reference) {}

    /** @param subject what the transfers are booked for @param effectiveOn their value date */
    public void takeOver(Collection<Open> open, String subject, LocalDate effectiveOn, String by, Posting posting) {
        var taken = new ArrayList<Reservation>();
        for (var commitment : open) {
            var reservation = reservation(commitment, by);
            posting.move(List.of(new Transfer(
                    reservation.id(),
                    TransferKind.RESERVE,
                    reservation.giver(),
                    reservation.keeper(),
                    reservation.amountCents(),
                    subject,
                    effectiveOn)));
            taken.add(reservation);
        }
        reservations.addAll(taken);
        outbox.tellAll(taken.stream()
                .map(reservation -> reservation.reserved(posting.balanceCents(reservation.giver())))
                .toList());
    }

    private Reservation reservation(Open open, String by) {
        return new Reservation(
                Ids.next(),
                fileNumbers.next(),
                open.budgetLine(),
                open.holder(),
                DrawnFrom.SHARE,
                open.amountCents(),
                FundingKind.MANUAL,
                open.reference(),
                ReservationStatus.RESERVED,
                Requester.BUDGET,
                null,
                null,
                null,
                null,
                null,
                by,
                clock.instant(),
                1);
    }
}
