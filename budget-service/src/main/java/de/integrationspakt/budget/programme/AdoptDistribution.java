package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;

/** Takes a distribution that was tried over as the draft of a programme's next version. */
@ApplicationScoped
public class AdoptDistribution {

    private final ProgrammeVersions versions;
    private final DraftProgrammeVersion draftVersion;

    AdoptDistribution(ProgrammeVersions versions, DraftProgrammeVersion draftVersion) {
        this.versions = versions;
        this.draftVersion = draftVersion;
    }

    /**
     * All else is as in the newest version in force, but no pot is announced again. Another person has to approve it.
     *
     * @return the number of the draft
     * @throws NotFound when there is no such programme, or none of its versions is in force
     * @throws de.integrationspakt.kernel.http.Invalid when the rule does not fit
     */
    @Transactional
    public int adopt(String programme, DistributionRule rule, LocalDate validFrom, String writer) {
        var newest = versions.of(programme).stream()
                .filter(ProgrammeVersion::inForce)
                .map(ProgrammeVersion::rules)
                .max(Comparator.comparing(ProgrammeRules::validFrom))
                .orElseThrow(() -> new NotFound("programme version in force", programme));
        return draftVersion
                .begin(programme, newest.with(rule, validFrom), writer)
                .version();
    }
}
