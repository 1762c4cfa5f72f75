package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money set aside. */
@Schema(name = "Reservation")
public record ReservationView(
        UUID id,

        @Schema(description = "Aktenzeichen: line and number", examples = "VWV-DEUTSCH-2017/4711")
        String fileReference,

        @Schema(examples = "VWV-DEUTSCH-2017") String budgetLine,
        Holder holder,
        Money amount,
        FundingKind kind,
        String reference,
        ReservationStatus status,
        LocalDate expiresOn,
        @Schema(description = "The order that pays it") UUID paymentOrder,
        String reservedBy,
        Instant reservedAt,

        @Schema(description = "Promised for later years; not in lists")
        List<CommitmentView> commitments,

        @Schema(description = "After the booking; only where one was made")
        BalancesView balances) {

    static ReservationView of(Reservation reservation, List<CommitmentView> commitments, BalancesView balances) {
        return new ReservationView(
                reservation.id(),
                reservation.fileReference(),
                reservation.budgetLine(),
                reservation.holder().isEmpty() ? null : new Holder(reservation.holder()),
                Money.ofCents(reservation.amountCents()),
                reservation.kind(),
                reservation.reference(),
                reservation.status(),
                reservation.expiresOn(),
                reservation.paymentOrder(),
                reservation.reservedBy(),
                reservation.reservedAt(),
                commitments,
                balances);
    }
}
