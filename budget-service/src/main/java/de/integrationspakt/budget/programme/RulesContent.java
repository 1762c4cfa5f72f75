package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of a version as they go in and out over HTTP. */
@Schema(name = "ProgrammeRules")
public record RulesContent(
        @NotBlank @Size(max = 200) @Schema(examples = "Integrationsmanagement 2017")
        String titleDe,

        @NotBlank @Size(max = 200) @Schema(examples = "Case managers 2017")
        String titleEn,

        @NotBlank @Size(max = 200) @Schema(examples = "VwV Integrationsmanagement 2017")
        String legalBasis,

        @NotBlank @Size(max = 500) @Schema(description = "Whom the money is for, in German")
        String targetGroupDe,

        @NotBlank @Size(max = 500) @Schema(description = "Whom the money is for, in English")
        String targetGroupEn,

        @NotNull LocalDate validFrom,

        @Schema(description = "Last day; null: until a newer version")
        LocalDate validTo,

        @NotNull Drawdown drawdown,

        @NotEmpty @Size(max = 4) @Schema(examples = "[\"MUNICIPALITY\"]")
        List<Holder.@NotNull Kind> applicantKinds,

        @NotNull @Valid DistributionContent distribution,

        @NotNull @Size(max = 50) @Schema(description = "Fixed amounts of posts; empty where none are funded")
        List<@NotNull @Valid RateContent> rates,

        @NotNull @Size(max = 50) @Schema(description = "What was announced, by year")
        List<@NotNull @Valid PotContent> pots,

        @NotNull
        @Min(1)
        @Max(100)
        @Schema(examples = "25", description = "Least part of a post, in percent of full time")
        Integer minimumFtePercent,

        @Amount(minCents = 1) @Schema(description = "Least planning frame to apply alone; null: none")
        Money minimumFrame,

        @NotNull @Min(1) @Max(120) @Schema(examples = "24") Integer grantMonths,

        @NotNull @Min(1) @Max(10_000) @Schema(examples = "80", description = "Persons per full post from which we warn")
        Integer caseloadHigh,

        @NotNull
        @Min(1)
        @Max(10_000)
        @Schema(examples = "110", description = "Persons per full post from which we alarm")
        Integer caseloadAlarm,

        @NotNull Remedy remedy,

        @NotNull
        @Size(max = 12)
        @Schema(
                examples = "[\"12-10\"]",
                description = "Days of a year the money is due, MM-DD; empty: as it is ordered")
        List<@NotNull @Pattern(regexp = MONTH_AND_DAY) String> dueDays,

        @NotNull PaidThrough paidThrough,
        @NotNull CarryOver carryOver,
        @NotNull PayableAfter payableAfter,

        @Valid @Schema(description = "Interest on recoveries; null: none")
        InterestContent interest) {

    /** February ends on the 28th here: a due day comes every year. */
    private static final String MONTH_AND_DAY =
            "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|1\\d|2[0-8])";

    static RulesContent of(ProgrammeRules rules) {
        var distribution = rules.distribution();
        return new RulesContent(
                rules.titleDe(),
                rules.titleEn(),
                rules.legalBasis(),
                rules.targetGroupDe(),
                rules.targetGroupEn(),
                rules.validFrom(),
                rules.validTo(),
                rules.drawdown(),
                rules.applicantKinds(),
                new DistributionContent(
                        distribution.parts().stream()
                                .map(part -> new PartContent(part.key(), part.weight(), part.table()))
                                .toList(),
                        distribution.rounding(),
                        money(distribution.minimumCents()),
                        money(distribution.maximumCents())),
                rules.rates().stream()
                        .map(rate -> new RateContent(
                                rate.qualification(), rate.validFrom(), Money.ofCents(rate.amountCentsPerYear())))
                        .toList(),
                rules.pots().stream()
                        .map(pot -> new PotContent(pot.year(), Money.ofCents(pot.potCents())))
                        .toList(),
                rules.minimumFtePercent(),
                money(rules.minimumFrameCents()),
                rules.grantMonths(),
                rules.caseloadHigh(),
                rules.caseloadAlarm(),
                rules.remedy(),
                rules.dueDays().stream().map(ProgrammeVersions::text).toList(),
                rules.paidThrough(),
                rules.carryOver(),
                rules.payableAfter(),
                rules.interest() == null
                        ? null
                        : new InterestContent(
                                rules.interest().from(), rules.interest().table()));
    }

    ProgrammeRules rules() {
        return new ProgrammeRules(
                titleDe,
                titleEn,
                legalBasis,
                targetGroupDe,
                targetGroupEn,
                validFrom,
                validTo,
                drawdown,
                applicantKinds,
                new DistributionRule(
                        distribution.parts().stream()
                                .map(part -> new DistributionRule.Part(part.key(), part.weight(), part.table()))
                                .toList(),
                        distribution.rounding(),
                        cents(distribution.minimumShare()),
                        cents(distribution.maximumShare())),
                rates.stream()
                        .map(rate -> new Rate(
                                rate.qualification(),
                                rate.validFrom(),
                                rate.amountPerYear().cents()))
                        .sorted(Comparator.comparing(Rate::validFrom)
                                .thenComparing(rate -> rate.qualification().name()))
                        .toList(),
                pots.stream()
                        .map(pot -> new Pot(pot.year(), pot.pot().cents()))
                        .sorted(Comparator.comparing(Pot::year))
                        .toList(),
                minimumFtePercent,
                cents(minimumFrame),
                grantMonths,
                caseloadHigh,
                caseloadAlarm,
                remedy,
                dueDays.stream().map(day -> MonthDay.parse("--" + day)).sorted().toList(),
                paidThrough,
                carryOver,
                payableAfter,
                interest == null ? null : new InterestRule(interest.from(), interest.table()));
    }

    private static Long cents(Money money) {
        return money == null ? null : money.cents();
    }

    private static Money money(Long cents) {
        return cents == null ? null : Money.ofCents(cents);
    }

    /** How a pot becomes shares. */
    @Schema(name = "DistributionRule")
    public record DistributionContent(
            @NotEmpty @Size(max = 10) @Schema(description = "The share is the mean of their quotients, weighted")
            List<@NotNull @Valid PartContent> parts,

            @NotNull Rounding rounding,

            @Amount(minCents = 1) @Schema(description = "Least share of who gets anything; null: none")
            Money minimumShare,

            @Amount(minCents = 1) @Schema(description = "Most a holder gets; null: no limit")
            Money maximumShare) {}

    /** One key of the mix. */
    @Schema(name = "DistributionPart")
    public record PartContent(
            @NotNull DistributionKey key,

            @NotNull
            @Min(1)
            @Max(10_000)
            @Schema(examples = "1", description = "In proportion to the sum of all weights")
            Integer weight,

            @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
            @Schema(description = "Name of the table of TABLE and ALLOCATIONS_TO_DISTRICTS, else null")
            String table) {}

    /** Fixed amount of a full post and year. */
    @Schema(name = "Rate")
    public record RateContent(
            @NotNull Qualification qualification,
            @NotNull LocalDate validFrom,
            @NotNull @Amount(minCents = 1) Money amountPerYear) {}

    /** Money announced for a year. */
    @Schema(name = "ProgrammePot")
    public record PotContent(
            @NotNull @Min(2015) @Max(2100) @Schema(examples = "2017")
            Integer year,

            @NotNull @Amount(minCents = 1) Money pot) {}

    /** Interest on money that comes back. */
    @Schema(name = "InterestRule")
    public record InterestContent(
            @NotNull
            @Schema(
                    description =
                            "PAYMENT: from the day the money was paid. DUE_DATE: from the day the recovery was due")
            InterestRule.Start from,

            @NotNull
            @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}")
            @Schema(examples = "LVWVFG-49A", description = "Name of a table of rates")
            String table) {}
}
