package de.integrationspakt.budget.programme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The rules of a programme version are in force; told once per version, and complete. */
@Told(topic = "budget.programmes")
record ProgrammeVersionPublished(
        String programme,
        int version,
        String titleDe,
        String titleEn,
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo,
        Drawdown drawdown,
        List<String> applicantKinds,
        List<Rate> rates,
        int minimumFtePercent,
        Long minimumFrameCents,
        int grantMonths,
        int caseloadHigh,
        int caseloadAlarm,
        Remedy remedy)
        implements Tellable {

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
