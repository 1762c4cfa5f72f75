package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.finding.FindingView;
import de.integrationspakt.municipality.funding.Funding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as callers see it. */
@Schema(name = "Claim")
public record ClaimView(
        UUID id,
        @Schema(examples = "08116033") Ags ags,
        @Schema(examples = "08116") DistrictKey district,
        @Schema(examples = "ILA-2020") String budgetLine,
        @Schema(examples = "2020-01-01") LocalDate periodFrom,
        @Schema(examples = "2020-06-30") LocalDate periodTo,
        @Schema(examples = "268") int persons,
        ClaimStatus status,
        @Schema(description = "Sum of the items") Money cost,
        @Schema(description = "Cost less income") Money claimed,

        @Schema(description = "What the authority recognises, less income; null before the assessment")
        Money recognised,

        List<ItemView> items,
        List<IncomeView> income,
        List<FindingView> findings,

        @Schema(description = "Where its money is; null before the approval")
        FundingView funding,

        List<StepView> history) {

    /** One cost. */
    @Schema(name = "CostItem")
    public record ItemView(
            UUID id,
            @Schema(examples = "RENT") String category,
            String description,
            Money amount,
            Money recognised,
            @Schema(description = "Why less was recognised") String reason) {}

    /** Money set against the cost. */
    @Schema(name = "Income")
    public record IncomeView(Income.Kind kind, Money amount) {}

    /** What budget told about the money. */
    @Schema(name = "ClaimFunding")
    public record FundingView(
            UUID request,
            String reservation,
            @Schema(description = "Set aside and not paid") Money reserved,
            @Schema(description = "Paid so far") Money paid,

            @Schema(description = "Of what was paid, already back")
            Money recovered,

            String paymentOrder,
            LocalDate paidOn,
            @Schema(examples = "INSUFFICIENT_FUNDS") String refusal,

            @Schema(description = "What was left when it was refused")
            Money available) {}

    /** One step of its life. */
    @Schema(name = "ClaimStep")
    public record StepView(
            ClaimStatus status,
            Instant at,

            @Schema(description = "Who did it; budget for what was heard from it", examples = "grant-office-a")
            String by,

            @Schema(description = "The question, answer or reason")
            String note) {}

    static ClaimView of(Claim claim, List<FindingView> findings) {
        return new ClaimView(
                claim.id(),
                claim.ags(),
                claim.ags().district(),
                claim.budgetLine(),
                claim.periodFrom(),
                claim.periodTo(),
                claim.persons(),
                claim.status(),
                claim.cost(),
                claim.claimed(),
                claim.recognised().orElse(null),
                claim.items().stream().map(ClaimView::item).toList(),
                claim.income().stream()
                        .map(i -> new IncomeView(i.kind(), Money.ofCents(i.amountCents())))
                        .toList(),
                findings,
                claim.funding().map(ClaimView::funding).orElse(null),
                claim.history().stream()
                        .map(s -> new StepView(s.status(), s.at(), s.by(), s.note()))
                        .toList());
    }

    private static ItemView item(CostItem item) {
        return new ItemView(
                item.id(),
                item.category(),
                item.description(),
                Money.ofCents(item.amountCents()),
                item.recognisedCents() == null ? null : Money.ofCents(item.recognisedCents()),
                item.reason());
    }

    private static FundingView funding(Funding funding) {
        return new FundingView(
                funding.request(),
                funding.reservation(),
                Money.ofCents(funding.reservedCents()),
                Money.ofCents(funding.paidCents()),
                Money.ofCents(funding.recoveredCents()),
                funding.paymentOrder(),
                funding.paidOn(),
                funding.refusal(),
                funding.availableCents() == null ? null : Money.ofCents(funding.availableCents()));
    }
}
