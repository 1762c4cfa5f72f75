package de.integrationspakt.budget.pooling;

import de.integrationspakt.budget.ledger.Balances;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pooling as it goes out. */
@Schema(name = "Pooling")
public record PoolingView(
        UUID id,
        @Schema(examples = "G000001") Holder group,
        @Schema(examples = "IM-2017") String budgetLine,
        PoolingStatus status,
        List<PartView> parts,
        @Schema(description = "What moved to the group") Money pooled,
        @Schema(description = "What went back") Money returned,
        String proposedBy,
        Instant proposedAt,
        String examinedBy,
        String confirmedBy,
        Instant confirmedAt,

        @Schema(description = "Who asked for what is unused to go back; null when nobody waits for it")
        String returnAskedBy,

        @Schema(description = "What group and members have after money moved; null in other answers")
        List<HolderBalances> balances,

        @Schema(
                examples = "IM-2018",
                description =
                        "The line the balances are of: another than the pooling's once unused money was carried over")
        String balancesLine) {

    static PoolingView of(Pooling pooling) {
        return of(pooling, null, null);
    }

    static PoolingView of(PoolBalances moved) {
        return of(
                moved.pooling(),
                moved.balances().entrySet().stream()
                        .map(entry -> HolderBalances.of(entry.getKey(), entry.getValue()))
                        .toList(),
                moved.budgetLine());
    }

    private static PoolingView of(Pooling pooling, List<HolderBalances> balances, String balancesLine) {
        return new PoolingView(
                pooling.id(),
                new Holder(pooling.group()),
                pooling.budgetLine(),
                pooling.status(),
                pooling.parts().stream().map(PartView::of).toList(),
                Money.ofCents(pooling.parts().stream()
                        .mapToLong(part -> part.movedCents() == null ? 0 : part.movedCents())
                        .sum()),
                Money.ofCents(
                        pooling.parts().stream().mapToLong(Part::returnedCents).sum()),
                pooling.proposedBy(),
                pooling.proposedAt(),
                pooling.examinedBy(),
                pooling.confirmedBy(),
                pooling.confirmedAt(),
                pooling.returnAskedBy(),
                balances,
                balancesLine);
    }

    /** What one member puts in. */
    @Schema(name = "PoolingPart")
    public record PartView(
            Holder member,

            @Schema(description = "null: its whole share") Money stated,

            String consentedBy,
            Instant consentedAt,

            @Schema(description = "Whether its district consented in its place; null until consented")
            Boolean onBehalf,

            @Schema(description = "null until pooled") Money moved,
            Money returned) {

        static PartView of(Part part) {
            return new PartView(
                    new Holder(part.member()),
                    part.statedCents() == null ? null : Money.ofCents(part.statedCents()),
                    part.consentedBy(),
                    part.consentedAt(),
                    part.onBehalf(),
                    part.movedCents() == null ? null : Money.ofCents(part.movedCents()),
                    Money.ofCents(part.returnedCents()));
        }
    }

    /** What a holder has in the line. */
    @Schema(name = "PooledBalances")
    public record HolderBalances(Holder holder, Money allocated, Money reserved, Money paid, Money available) {

        static HolderBalances of(String holder, Balances balances) {
            return new HolderBalances(
                    new Holder(holder),
                    balances.allocated(),
                    balances.reserved(),
                    balances.paid(),
                    balances.available());
        }
    }
}
