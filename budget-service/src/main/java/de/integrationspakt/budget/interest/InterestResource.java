package de.integrationspakt.budget.interest;

import de.integrationspakt.budget.recovery.OwedOverTime;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Interest on recoveries (§ 49a LVwVfG). */
@Path("/recoveries/{id}/interest")
@Tag(name = "Recoveries")
public class InterestResource {

    private final InterestClaims claims;
    private final ComputeInterest computeInterest;
    private final ChargeInterest chargeInterest;
    private final OwedOverTime owedOverTime;
    private final Caller caller;

    InterestResource(
            InterestClaims claims,
            ComputeInterest computeInterest,
            ChargeInterest chargeInterest,
            OwedOverTime owedOverTime,
            Caller caller) {
        this.claims = claims;
        this.computeInterest = computeInterest;
        this.chargeInterest = chargeInterest;
        this.owedOverTime = owedOverTime;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary =
                    "Compute interest on what was owed, as the programme version rules or as an officer says with a reason",
            description =
                    "The version says from which day (payment or due date) and by which table; a following claim starts where the last one ends. Moves no money. A dry run shows what it would come to. 409 INTEREST_CHARGED where days bear interest already.")
    public InterestView compute(@RestPath UUID id, @NotNull @Valid InterestRequest request, @RestQuery boolean dryRun) {
        return InterestView.of(computeInterest.compute(id, request.wanted(), caller.subject()));
    }

    @POST
    @Path("/{claim}/decision")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Charge it, or drop it, as another officer than who computed it")
    public InterestView decide(
            @RestPath UUID id,
            @RestPath UUID claim,
            @NotNull @Valid InterestDecisionRequest request,
            @RestQuery boolean dryRun) {
        return InterestView.of(chargeInterest.decide(id, claim, request.charge(), request.dueOn(), caller.subject()));
    }

    @POST
    @Path("/{claim}/payments")
    @RolesAllowed(Roles.TREASURER)
    @Idempotent
    @Operation(summary = "Book what the holder has paid of it")
    public InterestView pay(
            @RestPath UUID id,
            @RestPath UUID claim,
            @NotNull @Valid InterestPaymentRequest request,
            @RestQuery boolean dryRun) {
        return InterestView.of(chargeInterest.paid(
                id, claim, request.amount().cents(), request.receivedOn(), request.reference(), caller.subject()));
    }

    @GET
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "The interest on a recovery, oldest first, and how it was computed")
    public Page<InterestView> list(@RestPath UUID id) {
        caller.mustReach(new Holder(owedOverTime.holder(id)));
        return new Page<>(claims.of(id).stream().map(InterestView::of).toList(), null);
    }

    /** Which days. */
    @Schema(name = "InterestRequest")
    public record InterestRequest(
            @Schema(
                    examples = "2017-12-10",
                    description =
                            "The day interest starts and which does not count itself; none: as the programme version rules")
            LocalDate from,

            @NotNull @Schema(description = "The last day that bears interest; not in the future")
            LocalDate to,

            @Pattern(regexp = InterestTablesResource.CODE)
            @Schema(examples = "LVWVFG-49A", description = "None: the programme version's")
            String table,

            @Size(min = 1, max = 500)
            @Schema(description = "Why, where day or table are not those of the programme version")
            String reason) {

        InterestBasis.Wanted wanted() {
            return new InterestBasis.Wanted(from, to, table, reason);
        }
    }

    /** Whether it is charged. */
    @Schema(name = "InterestDecisionRequest")
    public record InterestDecisionRequest(
            @NotNull Boolean charge,

            @NotNull @Schema(description = "Last day to pay it")
            LocalDate dueOn) {}

    /** What came in. */
    @Schema(name = "InterestPaymentRequest")
    public record InterestPaymentRequest(
            @NotNull @Amount(minCents = 1) Money amount,
            @NotNull LocalDate receivedOn,

            @NotNull @Size(min = 1, max = 200) @Schema(examples = "Kontoauszug 2018-231, Zeile 5")
            String reference) {}

    /** Interest on a recovery. */
    @Schema(name = "InterestClaim")
    public record InterestView(
            UUID id,
            UUID recovery,
            LocalDate from,
            LocalDate to,
            @Schema(examples = "LVWVFG-49A") String table,

            @Schema(description = "Why day or table are not those of the programme version")
            String deviation,

            Money amount,
            Money paid,
            Money open,
            InterestClaim.Status status,
            List<PeriodView> periods,
            String computedBy,
            Instant computedAt,
            LocalDate dueOn,
            String decidedBy,
            Instant decidedAt,

            @Schema(description = "After the booking; only where one was made")
            InterestBalancesView balances) {

        static InterestView of(ChargeInterest.Outcome outcome) {
            return of(outcome.claim(), outcome.balances());
        }

        static InterestView of(InterestClaim claim) {
            return of(claim, null);
        }

        private static InterestView of(InterestClaim claim, InterestBalances balances) {
            return new InterestView(
                    claim.id(),
                    claim.recovery(),
                    claim.from(),
                    claim.to(),
                    claim.table(),
                    claim.deviation(),
                    Money.ofCents(claim.amountCents()),
                    Money.ofCents(claim.paidCents()),
                    Money.ofCents(claim.openCents()),
                    claim.status(),
                    claim.periods().stream().map(PeriodView::of).toList(),
                    claim.computedBy(),
                    claim.computedAt(),
                    claim.dueOn(),
                    claim.decidedBy(),
                    claim.decidedAt(),
                    balances == null ? null : InterestBalancesView.of(balances));
        }
    }

    /** Where the line's interest stands after the booking. */
    @Schema(name = "InterestBalances")
    public record InterestBalancesView(
            @Schema(description = "To all holders of the line")
            Money charged,

            @Schema(description = "From all holders of the line")
            Money received,

            @Schema(description = "Of this holder") Money open) {

        static InterestBalancesView of(InterestBalances balances) {
            return new InterestBalancesView(
                    Money.ofCents(balances.chargedCents()),
                    Money.ofCents(balances.receivedCents()),
                    Money.ofCents(balances.openCents()));
        }
    }

    /** A time in which neither rate nor principal changed. */
    @Schema(name = "InterestPeriod")
    public record PeriodView(
            LocalDate from,
            LocalDate to,
            @Schema(examples = "202") long days,

            @Schema(examples = "412", description = "Hundredths of a percent a year")
            int basisPoints,

            Money principal) {

        static PeriodView of(Interest.Period period) {
            return new PeriodView(
                    period.from(),
                    period.to(),
                    period.days(),
                    period.basisPoints(),
                    Money.ofCents(period.principalCents()));
        }
    }
}
