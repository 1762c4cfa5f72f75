package de.integrationspakt.budget.programme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a version takes its place among those in force: an open one that began before ends the day before it; all others leave its days free.
 *
 * @param ended the former version with its last day, if there is one to end
 */
record Succession(Optional<ProgrammeVersion> ended, ProgrammeVersion newest) {

    /**
     * @param inForce the programme's versions in force
     * @throws VersionsOverlap when another version holds on a day of the new one and cannot end before it
     * @throws PotAlreadyAnnounced when another version announced a pot of the same year
     */
    static Succession of(List<ProgrammeVersion> inForce, ProgrammeVersion newest) {
        var rules = newest.rules();
        var ended = inForce.stream()
                .filter(version -> version.rules().validTo() == null
                        && version.rules().validFrom().isBefore(rules.validFrom()))
                .map(version -> version.endOn(rules.validFrom().minusDays(1)))
                .findFirst();
        for (var version : inForce) {
            boolean ends = ended.filter(former -> former.version() == version.version())
                    .isPresent();
            if (!ends && version.rules().overlap(rules)) throw new VersionsOverlap(version);
            for (var pot : version.rules().pots()) {
                if (rules.pots().stream().anyMatch(own -> own.year() == pot.year()))
                    throw new PotAlreadyAnnounced(version, pot.year());
            }
        }
        return new Succession(ended, newest);
    }

    /** All that will be in force. */
    List<ProgrammeVersion> inForceThen(List<ProgrammeVersion> inForce) {
        var others = inForce.stream()
                .filter(version ->
                        ended.isEmpty() || version.version() != ended.get().version());
        return Stream.of(others, ended.stream(), Stream.of(newest))
                .flatMap(versions -> versions)
                .toList();
    }
}
