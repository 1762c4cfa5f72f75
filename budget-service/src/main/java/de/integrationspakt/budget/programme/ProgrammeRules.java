package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.key.Holder;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * What a version of a programme says: all that has changed over the years, or may.
 *
 * @param targetGroupDe whom the money is for, in German
 * @param validTo last day; null: until a newer version
 * @param applicantKinds who may apply, at least one
 * @param rates fixed amounts of posts; empty where none are funded
 * @param pots what was announced, by year
 * @param minimumFtePercent least part of a post, 1 to 100 percent of full time
 * @param minimumFrameCents least planning frame to apply alone; null: none
 * @param grantMonths longest grant period, 1 to 120
 * @param caseloadHigh persons per full post from which we warn
 * @param caseloadAlarm persons per full post from which we alarm
 * @param dueDays days of the year the money is due, in order; empty: as it is ordered
 * @param interest interest on recoveries; null: none
 */
public record ProgrammeRules(
        String titleDe,
        String titleEn,
        String legalBasis,
        String targetGroupDe,
        String targetGroupEn,
        LocalDate validFrom,
        LocalDate validTo,
        Drawdown drawdown,
        List<Holder.Kind> applicantKinds,
        DistributionRule distribution,
        List<Rate> rates,
        List<Pot> pots,
        int minimumFtePercent,
        Long minimumFrameCents,
        int grantMonths,
        int caseloadHigh,
        int caseloadAlarm,
        Remedy remedy,
        List<MonthDay> dueDays,
        PaidThrough paidThrough,
        CarryOver carryOver,
        PayableAfter payableAfter,
        InterestRule interest) {

    /** @throws Invalid naming every place that does not fit the others */
    void requireConsistent() {
        var invalid = new RulesCheck(this).find();
        if (invalid != null) throw invalid;
    }

    boolean coversPartOf(int year) {
        return validFrom.getYear() <= year && (validTo == null || validTo.getYear() >= year);
    }

    /** Whether there is a day on which both hold. */
    boolean overlap(ProgrammeRules other) {
        return (other.validTo == null || !validFrom.isAfter(other.validTo))
                && (validTo == null || !validTo.isBefore(other.validFrom));
    }

    ProgrammeRules until(LocalDate lastDay) {
        return with(validFrom, lastDay, distribution, pots);
    }

    /** The same but for the distribution, open from another day and without pots. */
    ProgrammeRules with(DistributionRule rule, LocalDate firstDay) {
        return with(firstDay, null, rule, List.of());
    }

    private ProgrammeRules with(LocalDate firstDay, LocalDate lastDay, DistributionRule rule, List<Pot> announced) {
        return new ProgrammeRules(
                titleDe,
                titleEn,
                legalBasis,
                targetGroupDe,
                targetGroupEn,
                firstDay,
                lastDay,
                drawdown,
                applicantKinds,
                rule,
                rates,
                announced,
                minimumFtePercent,
                minimumFrameCents,
                grantMonths,
                caseloadHigh,
                caseloadAlarm,
                remedy,
                dueDays,
                paidThrough,
                carryOver,
                payableAfter,
                interest);
    }
}
