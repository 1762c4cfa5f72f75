package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.municipality.finding.FindingView;
import de.integrationspakt.municipality.funding.Funding;
import de.integrationspakt.municipality.funding.Remedy;
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
        ClaimKind kind,

        @Schema(description = "The municipality's own name for it")
        String reference,

        ClaimStatus status,
        @Schema(description = "Sum of the items") Money cost,
        @Schema(description = "Cost less income") Money claimed,

        @Schema(description = "What the authority recognises, less income; null before the assessment")
        Money recognised,

        @Schema(description = "Paid before and set off: instalments, or its own payment if it was reopened")
        Money settled,

        @Schema(
                description =
                        "Recognised less what was paid before; below zero it comes back. Null before the assessment")
        Money due,

        List<ItemView> items,
        List<IncomeView> income,
        List<FindingView> findings,

        @Schema(description = "Where its money is; null before the approval")
        FundingView funding,

        @Schema(description = "What stands against the newest decision; null before one")
        DecisionView decision,

        @Schema(description = "Last day to answer a hearing")
        LocalDate hearingUntil,

        ObjectionView objection,

        @Schema(description = "What a negative final settlement takes back")
        List<RecoveryView> recoveries,

        List<StepView> history) {

    /** One cost. */
    @Schema(name = "CostItem")
    public record ItemView(
            UUID id,
            @Schema(examples = "RENT") String category,
            String description,
            Money amount,
            UUID accommodationId,
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

    /** A decision and its remedy. */
    @Schema(name = "ClaimDecision")
    public record DecisionView(
            LocalDate decidedOn,

            @Schema(description = "Objection or action in court; null if the programme's was not known")
            Remedy remedy,

            @Schema(description = "One month after it counts as known (§ 70 VwGO), a year without instruction")
            LocalDate remedyUntil) {}

    /** What the municipality has against a decision. */
    @Schema(name = "ClaimObjection")
    public record ObjectionView(
            Instant at,
            String reason,
            boolean late,

            @Schema(description = "Why it could not come in time")
            String reinstatementReason,

            @Schema(description = "Null while it is open") Objection.Outcome outcome,
            String ruling,
            Instant decidedAt) {}

    /** What of one payment comes back. */
    @Schema(name = "ClaimRecovery")
    public record RecoveryView(
            @Schema(description = "Budget's recovery has the same id")
            UUID id,

            UUID request,
            Money amount,
            Money recovered) {}

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
                claim.kind(),
                claim.reference(),
                claim.status(),
                claim.cost(),
                claim.claimed(),
                claim.recognised().orElse(null),
                Money.ofCents(claim.amounts().settledCents()),
                claim.recognised().map(recognised -> claim.due()).orElse(null),
                claim.items().stream().map(ClaimView::item).toList(),
                claim.income().stream()
                        .map(i -> new IncomeView(i.kind(), Money.ofCents(i.amountCents())))
                        .toList(),
                findings,
                claim.funding().map(ClaimView::funding).orElse(null),
                claim.decision().map(ClaimView::decision).orElse(null),
                claim.hearingUntil(),
                claim.objection().map(ClaimView::objection).orElse(null),
                claim.recoveries().stream()
                        .map(r -> new RecoveryView(
                                r.recovery(),
                                r.request(),
                                Money.ofCents(r.amountCents()),
                                Money.ofCents(r.recoveredCents())))
                        .toList(),
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
                item.accommodationId(),
                item.recognisedCents() == null ? null : Money.ofCents(item.recognisedCents()),
                item.reason());
    }

    private static DecisionView decision(Decision decision) {
        return new DecisionView(decision.decidedOn(), decision.remedy(), decision.remedyUntil());
    }

    private static ObjectionView objection(Objection objection) {
        return new ObjectionView(
                objection.at(),
                objection.reason(),
                objection.isLate(),
                objection.reinstatementReason(),
                objection.outcome(),
                objection.ruling(),
                objection.decidedAt());
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
