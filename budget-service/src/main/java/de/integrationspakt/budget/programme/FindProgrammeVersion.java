package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the rules that apply. Only rules in force do; drafts never. */
@ApplicationScoped
public class FindProgrammeVersion {

    private final Programmes programmes;
    private final ProgrammeVersions versions;

    FindProgrammeVersion(Programmes programmes, ProgrammeVersions versions) {
        this.programmes = programmes;
        this.versions = versions;
    }

    /**
     * For who opens a line: until the caller's transaction ends no version comes into force that would change the answer.
     *
     * @return the number of the version valid at the beginning of the year, else of the first that begins within it
     * @throws UnknownProgramme when there is no programme of that code
     * @throws NoProgrammeVersion when none of its versions covers the year
     */
    public int of(String programme, int year) {
        if (!programmes.hold(programme)) throw new UnknownProgramme(programme);
        return applicable(versions.of(programme), year)
                .orElseThrow(() -> new NoProgrammeVersion(programme, year))
                .version();
    }

    /**
     * The rules of a version in force, by which a line and all that is drawn from it is judged for ever.
     *
     * @throws NotFound when there is no such version, or it is a draft
     */
    public ProgrammeRules require(String programme, int version) {
        var found = versions.require(programme, version);
        if (!found.inForce()) throw new NotFound("programme version", programme + "/" + version);
        return found.rules();
    }

    static Optional<ProgrammeVersion> applicable(Collection<ProgrammeVersion> versions, int year) {
        return versions.stream()
                .filter(version -> version.inForce() && version.rules().coversPartOf(year))
                .min(Comparator.comparing(version -> version.rules().validFrom()));
    }
}
