package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Transfer;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Takes due instalments of ordered reservations into payment orders, and books them as paid. Inside the caller's transaction, and always behind
 * the ledger's door, since reservations are locked there and nowhere else.
 */
@ApplicationScoped
public class PayReservations {

    private final Reservations reservations;
    private final Instalments instalments;
    private final FundingRequests requests;
    private final ReadInstalments readInstalments;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Clock clock;

    PayReservations(
            Reservations reservations,
            Instalments instalments,
            FundingRequests requests,
            ReadInstalments readInstalments,
            Ledger ledger,
            Outbox outbox,
            Clock clock) {
        this.reservations = reservations;
        this.instalments = instalments;
        this.requests = requests;
        this.readInstalments = readInstalments;
        this.ledger = ledger;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An instalment and its amount, as a payment order has it. */
    public record Part(UUID reservation, int instalment, long amountCents) {}

    /**
     * A part whose payment came back.
     *
     * @param withheldCents set off, and never with the bank: stays as it is
     */
    public record Back(Part part, long withheldCents) {

        /** What the bank had sent of it. */
        private Part sent() {
            return new Part(part.reservation(), part.instalment(), part.amountCents() - withheldCents);
        }
    }

    /** What is to be paid to whom. @param assessedBy who assessed it, or null @param orderedBy who ordered the payment */
    public record Payable(
            Part part,
            String holder,
            LocalDate dueOn,
            String reference,
            String fileReference,
            String assessedBy,
            String orderedBy) {

        public long amountCents() {
            return part.amountCents();
        }
    }

    /** Who decided on a reservation, and may not release its payment. */
    public record Decided(String reference, String assessedBy, String orderedBy) {}

    /** Ordered, due, and in no payment order; nobody else can take them until the transaction ends. */
    public List<Payable> takeable(String budgetLine, LocalDate dueOn) {
        ledger.enter();
        var open = reservations.lockPayable(budgetLine, Berlin.today(clock));
        var plans = readInstalments.of(budgetLine, open);
        return open.stream()
                .flatMap(reservation -> plans.get(reservation.id()).stream()
                        .filter(instalment -> instalment.isDue(dueOn))
                        .map(instalment -> payable(reservation, instalment)))
                .toList();
    }

    /** What {@link #takeable} has shown goes into an order: nobody else takes it until that order is cancelled, or a payment of it fails. */
    public void take(String budgetLine, Collection<Payable> taken, UUID paymentOrder) {
        ledger.enter();
        var parts = taken.stream().map(Payable::part).toList();
        var ids = reservations(parts);
        var written = instalments.of(ids).keySet();
        var unwritten = reservations.lock(ids).stream()
                .filter(reservation -> !written.contains(reservation.id()))
                .toList();
        instalments.add(readInstalments.of(budgetLine, unwritten).values().stream()
                .flatMap(List::stream)
                .toList());
        instalments.order(parts, paymentOrder);
        reservations.nameOrders(ids);
    }

    /** Who decided on what an order pays. */
    public List<Decided> decided(Collection<Part> parts) {
        ledger.enter();
        return reservations.lock(reservations(parts)).stream()
                .map(reservation ->
                        new Decided(reservation.reference(), reservation.assessedBy(), reservation.orderedBy()))
                .toList();
    }

    /** The order is cancelled, or the bank rejected the payment before anything was booked. */
    public void free(Collection<Part> parts) {
        ledger.enter();
        var ids = reservations(parts);
        reservations.lock(ids);
        instalments.free(parts);
        reservations.nameOrders(ids);
    }

    /** Books what the bank has executed of an order and tells those who asked, also how much is still to come. */
    public void paid(Collection<Part> parts, UUID paymentOrder, LocalDate executedOn) {
        var paid = move(parts, instalments::paid, (reservation, cents, unpaidCents) -> {
            var now = reservation.ended(unpaidCents == 0 ? ReservationStatus.PAID : ReservationStatus.RESERVED);
            return new Moved(
                    now,
                    reservation.pay(paymentOrder, cents, executedOn),
                    now.paid(paymentOrder, cents, unpaidCents, executedOn));
        });
        requests.paid(requestsOf(paid, ReservationStatus.PAID));
    }

    /**
     * Money that was booked as paid is back, or never left: it is set aside again, and a later order may pay it. What was withheld was set off
     * against a debt, and both have ended (§ 389 BGB): it stays paid.
     */
    public void returned(Collection<Back> parts, UUID paymentOrder, LocalDate on, String reason) {
        var back = parts.stream().filter(part -> part.sent().amountCents() > 0).toList();
        var sent = back.stream().map(Back::sent).toList();
        var returned = move(sent, planned -> instalments.returned(back), (reservation, cents, unpaidCents) -> {
            var now = reservation.ended(ReservationStatus.RESERVED);
            return new Moved(
                    now,
                    reservation.payBack(paymentOrder, cents, on),
                    now.returned(paymentOrder, cents, unpaidCents, on, reason));
        });
        requests.paidBack(requestsOf(returned, ReservationStatus.RESERVED));
    }

    private interface Movement {
        /** @param unpaidCents of the whole reservation, after the movement */
        Moved of(Reservation reservation, long cents, long unpaidCents);
    }

    private record Moved(Reservation now, Transfer transfer, Tellable fact) {}

    private List<Moved> move(Collection<Part> parts, Consumer<Collection<Part>> instalment, Movement movement) {
        var posting = ledger.enter();
        var ids = reservations(parts);
        var locked = reservations.lock(ids);
        instalment.accept(parts);
        reservations.nameOrders(ids);
        var cents = parts.stream()
                .collect(Collectors.groupingBy(Part::reservation, Collectors.summingLong(Part::amountCents)));
        var unpaidCents = instalments.unpaidCents(ids);
        var moved = locked.stream()
                .map(reservation ->
                        movement.of(reservation, cents.get(reservation.id()), unpaidCents.get(reservation.id())))
                .toList();
        reservations.update(moved.stream().map(Moved::now).toList());
        posting.book(moved.stream().map(Moved::transfer).toList());
        outbox.tellAll(moved.stream().map(Moved::fact).toList());
        return moved;
    }

    private static List<UUID> requestsOf(List<Moved> moved, ReservationStatus status) {
        return moved.stream()
                .map(Moved::now)
                .filter(reservation -> reservation.status() == status)
                .map(Reservation::requestId)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<UUID> reservations(Collection<Part> parts) {
        return parts.stream().map(Part::reservation).distinct().toList();
    }

    private static Payable payable(Reservation reservation, Instalment instalment) {
        return new Payable(
                new Part(reservation.id(), instalment.number(), instalment.amountCents()),
                reservation.holder(),
                instalment.dueOn(),
                reservation.reference(),
                reservation.fileReference(),
                reservation.assessedBy(),
                reservation.orderedBy());
    }
}
