package de.integrationspakt.budget.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import de.integrationspakt.kernel.key.Holder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules of a programme version are in force, complete. Told again once when a newer version sets its last day. */
@Told(topic = "budget.programmes")
record ProgrammeVersionPublished(
        String programme,
        int version,
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
        List<String> dueDays,
        PaidThrough paidThrough,
        CarryOver carryOver,
        PayableAfter payableAfter,
        InterestRule interest)
        implements Tellable {

    static ProgrammeVersionPublished of(ProgrammeVersion version) {
        var rules = version.rules();
        return new ProgrammeVersionPublished(
                version.programme(),
                version.version(),
                rules.titleDe(),
                rules.titleEn(),
                rules.legalBasis(),
                rules.targetGroupDe(),
                rules.targetGroupEn(),
                rules.validFrom(),
                rules.validTo(),
                rules.drawdown(),
                rules.applicantKinds(),
                rules.distribution(),
                rules.rates(),
                rules.pots(),
                rules.minimumFtePercent(),
                rules.minimumFrameCents(),
                rules.grantMonths(),
                rules.caseloadHigh(),
                rules.caseloadAlarm(),
                rules.remedy(),
                rules.dueDays().stream().map(ProgrammeVersions::text).toList(),
                rules.paidThrough(),
                rules.carryOver(),
                rules.payableAfter(),
                rules.interest());
    }

    @Override
    @JsonIgnore
    public String subject() {
        return programme + "/" + version;
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        return Set.of(Caller.STATE);
    }
}
