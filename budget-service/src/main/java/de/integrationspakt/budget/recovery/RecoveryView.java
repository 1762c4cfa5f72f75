package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.ledger.Balances;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recovery as it is shown. */
@Schema(name = "Recovery")
public record RecoveryView(
        UUID id,
        @Schema(examples = "IM-2017") String budgetLine,
        Holder holder,
        Cause cause,

        @Schema(description = "None for the claw-back of a run")
        UUID reservation,

        String reference,
        String reason,
        Money computed,
        String computedBy,
        Instant computedAt,
        HearingView hearing,
        DecisionView decision,

        @Schema(description = "What still has to come back") Money open,

        RecoveryStatus status,
        List<EntryView> entries,

        @Schema(description = "After the booking; only where one was made")
        BalancesView balances,

        @Schema(examples = "1") long version) {

    static RecoveryView of(Recovery recovery, List<Entry> entries, Balances balances) {
        return new RecoveryView(
                recovery.id(),
                recovery.budgetLine(),
                new Holder(recovery.holder()),
                recovery.cause(),
                recovery.reservation(),
                recovery.origin().reference(),
                recovery.origin().reason(),
                Money.ofCents(recovery.origin().cents()),
                recovery.origin().by(),
                recovery.origin().at(),
                recovery.hearing() == null ? null : HearingView.of(recovery.hearing()),
                recovery.decision() == null ? null : DecisionView.of(recovery.decision()),
                Money.ofCents(recovery.openCents()),
                recovery.status(),
                entries.stream().map(EntryView::of).toList(),
                balances == null ? null : BalancesView.of(balances),
                recovery.version());
    }

    /** The hearing before the decision. */
    @Schema(name = "Hearing")
    public record HearingView(
            LocalDate sentOn, LocalDate answerDueOn, LocalDate answeredOn, String answer, String heardBy) {

        public static HearingView of(Hearing hearing) {
            return new HearingView(
                    hearing.sentOn(), hearing.answerDueOn(), hearing.answeredOn(), hearing.answer(), hearing.heardBy());
        }
    }

    /** What a second person decided. */
    @Schema(name = "RecoveryDecision")
    public record DecisionView(
            Money amount,
            LocalDate dueOn,

            @Schema(examples = "§ 49a LVwVfG") String legalGround,

            String reason,

            @Schema(description = "Whether it is withheld from the next payments")
            boolean withhold,

            String decidedBy,
            Instant decidedAt) {

        public static DecisionView of(Decision decision) {
            return new DecisionView(
                    Money.ofCents(decision.cents()),
                    decision.dueOn(),
                    decision.legalGround(),
                    decision.reason(),
                    decision.withhold(),
                    decision.by(),
                    decision.at());
        }
    }

    /** What became of a part of it. */
    @Schema(name = "RecoveryEntry")
    public record EntryView(
            @Schema(examples = "1") int number,
            EntryKind kind,
            Money amount,
            LocalDate effectiveOn,
            String reference,
            String bookedBy,
            Instant bookedAt) {

        static EntryView of(Entry entry) {
            return new EntryView(
                    entry.number(),
                    entry.kind(),
                    Money.ofCents(entry.amountCents()),
                    entry.effectiveOn(),
                    entry.reference(),
                    entry.bookedBy(),
                    entry.bookedAt());
        }
    }

    /** What the holder has in the line after the booking. */
    @Schema(name = "BalancesWithReceivable")
    public record BalancesView(Money allocated, Money reserved, Money paid, Money available, Money receivable) {

        public static BalancesView of(Balances balances) {
            return new BalancesView(
                    balances.allocated(),
                    balances.reserved(),
                    balances.paid(),
                    balances.available(),
                    Money.ofCents(balances.receivableCents()));
        }
    }
}
