package de.integrationspakt.municipality.level;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;

/** The ministry adds a level, or a newer version of one. */
@ApplicationScoped
class WriteLevel {
    private final LevelVersions versions;
    private final Journal journal;

    WriteLevel(LevelVersions versions, Journal journal) {
        this.versions = versions;
        this.journal = journal;
    }

    /**
     * From its first day the version holds in place of the one before. Writing the newest version again changes nothing.
     *
     * @throws Invalid if it ends before it begins
     * @throws LevelVersionNotNewer if another version begins on that day or later
     * @throws LevelPositionTaken if another level has its place
     * @throws UnknownLevel if it requires what does not exist
     * @throws PrerequisiteImpossible if it requires its own area, an area twice, or in the end itself
     */
    @Transactional
    Level write(Level level) {
        if (level.validTo() != null && level.validTo().isBefore(level.validFrom())) {
            throw new Invalid("/validTo", "field.notBeforeFrom");
        }
        versions.lock();
        var before = versions.newest(level.area(), level.code());
        if (before.isPresent() && before.get().level().equals(level.inOrder())) {
            return level;
        }
        requireFit(
                level,
                new Scale(versions.on(level.validFrom()).stream()
                        .map(LevelVersion::level)
                        .toList()));
        before.ifPresent(version -> follow(version, level));
        versions.persist(new LevelVersion(level));
        journal.record("level.written", level.area() + "/" + level.code(), level);
        return level;
    }

    private void follow(LevelVersion before, Level level) {
        var held = before.level();
        if (!held.validFrom().isBefore(level.validFrom())) {
            throw new LevelVersionNotNewer(held.validFrom());
        }
        if (held.validTo() == null || !held.validTo().isBefore(level.validFrom())) {
            before.endBefore(level.validFrom());
            versions.flush();
        }
    }

    private static void requireFit(Level level, Scale others) {
        others.of(level.area()).stream()
                .filter(other -> !other.code().equals(level.code()) && other.position() == level.position())
                .findFirst()
                .ifPresent(other -> {
                    throw new LevelPositionTaken(level.position(), other.code());
                });
        var areas = EnumSet.of(level.area());
        for (int i = 0; i < level.requires().size(); i++) {
            var required = level.requires().get(i);
            var pointer = "/requires/" + i;
            if (!areas.add(required.area())) {
                throw new PrerequisiteImpossible(pointer);
            }
            if (others.find(required.area(), required.level()).isEmpty()) {
                throw new UnknownLevel(required.area(), required.level(), pointer + "/level");
            }
        }
        if (others.turnsInCircle(level)) {
            throw new PrerequisiteImpossible("/requires");
        }
    }
}
