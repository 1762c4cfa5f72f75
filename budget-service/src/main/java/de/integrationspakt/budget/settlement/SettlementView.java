package de.integrationspakt.budget.settlement;

import de.integrationspakt.budget.ledger.Balances;
import de.integrationspakt.budget.recovery.RecoveryView;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A settlement as it is shown. */
@Schema(name = "Settlement")
public record SettlementView(
        UUID id,
        UUID run,
        @Schema(examples = "IM-2017") String budgetLine,
        Holder holder,
        Kind kind,

        @Schema(description = "Share as published before") Money before,

        @Schema(description = "Share by the run") Money after,

        @Schema(description = "What the run before had left to settle: above zero a supplement, below a claw-back")
        Money carried,

        @Schema(description = "What changes for the holder: above zero a supplement, below a claw-back")
        Money difference,

        @Schema(description = "Of it, what has taken effect")
        Money booked,

        @Schema(description = "Of it, what waits for a hearing, a decision or money")
        Money open,

        RecoveryView.HearingView hearing,
        RecoveryView.DecisionView decision,

        @Schema(description = "Of what the holder did not have any more")
        UUID recovery,

        SettlementStatus status,
        Instant computedAt,
        String settledBy,
        Instant settledAt,

        @Schema(description = "After the booking; only where one was made")
        RecoveryView.BalancesView balances,

        @Schema(examples = "1") long version) {

    static SettlementView of(Settlement settlement, Balances balances) {
        long sign = settlement.isClawBack() ? -1 : 1;
        return new SettlementView(
                settlement.id(),
                settlement.run(),
                settlement.budgetLine(),
                new Holder(settlement.holder()),
                settlement.kind(),
                Money.ofCents(settlement.beforeCents()),
                Money.ofCents(settlement.afterCents()),
                Money.ofCents(settlement.carriedCents()),
                Money.ofCents(sign * settlement.differenceCents()),
                Money.ofCents(sign * settlement.bookedCents()),
                Money.ofCents(sign * settlement.openCents()),
                settlement.hearing() == null ? null : RecoveryView.HearingView.of(settlement.hearing()),
                settlement.decision() == null ? null : RecoveryView.DecisionView.of(settlement.decision()),
                settlement.recovery(),
                settlement.status(),
                settlement.computedAt(),
                settlement.settledBy(),
                settlement.settledAt(),
                balances == null ? null : RecoveryView.BalancesView.of(balances),
                settlement.version());
    }
}
