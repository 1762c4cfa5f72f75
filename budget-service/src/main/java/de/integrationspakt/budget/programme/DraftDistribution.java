package de.integrationspakt.budget.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;

/** Drafts a version that differs from the one before it in how it divides: a rule that was tried before. In force by another's approval. */
@ApplicationScoped
public class DraftDistribution {

    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final DraftProgrammeVersion draftVersion;

    DraftDistribution(Programmes programmes, ProgrammeVersions versions, DraftProgrammeVersion draftVersion) {
        this.programmes = programmes;
        this.versions = versions;
        this.draftVersion = draftVersion;
    }

    /**
     * @param validFrom first day of the new version; all else is taken from the last version in force that begins on or before it
     * @return the number of the draft
     * @throws UnknownProgramme when there is no programme of that code
     * @throws NoProgrammeVersion when no version in force begins before that day
     */
    @Transactional
    public int draft(String programme, DistributionRule rule, LocalDate validFrom, String writer) {
        if (!programmes.hold(programme)) throw new UnknownProgramme(programme);
        var former = versions.of(programme).stream()
                .filter(ProgrammeVersion::inForce)
                .map(ProgrammeVersion::rules)
                .filter(rules -> !rules.validFrom().isAfter(validFrom))
                .max(Comparator.comparing(ProgrammeRules::validFrom))
                .orElseThrow(() -> new NoProgrammeVersion(programme, validFrom.getYear()));
        return draftVersion
                .begin(programme, former.dividingBy(rule, validFrom), writer)
                .version();
    }
}
