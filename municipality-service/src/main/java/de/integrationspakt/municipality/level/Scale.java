package de.integrationspakt.municipality.level;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All levels of one day and what comes after what. */
public final class Scale {
    private final Map<Area, Map<String, Level>> levels = new HashMap<>();

    public Scale(Collection<Level> levels) {
        for (var level : levels) {
            this.levels.computeIfAbsent(level.area(), area -> new HashMap<>()).put(level.code(), level);
        }
    }

    public Optional<Level> find(Area area, String code) {
        return Optional.ofNullable(levels.getOrDefault(area, Map.of()).get(code));
    }

    /** Those of the area, the lowest first. */
    public List<Level> of(Area area) {
        return levels.getOrDefault(area, Map.of()).values().stream()
                .sorted(Comparator.comparingInt(Level::position))
                .toList();
    }

    /** Whether the exit level is the entry level or further on; never if one of them does not exist on the day. */
    public boolean reaches(Area area, String exit, String entry) {
        return compare(area, exit, entry) >= 0;
    }

    /**
     * Below zero, zero or above, as {@code one} comes before, is, or comes after {@code other}; below zero too if one of
     * them does not exist on the day.
     */
    public int compare(Area area, String one, String other) {
        var first = find(area, one);
        var second = find(area, other);
        return first.isEmpty() || second.isEmpty()
                ? -1
                : Integer.compare(first.get().position(), second.get().position());
    }

    /**
     * What somebody needs of other areas before climbing from one level to another: what any level above the entry, up to
     * the exit, requires; of each area the highest.
     */
    public List<Prerequisite> requires(Area area, String entry, String exit) {
        var needed = new HashMap<Area, String>();
        for (var level : of(area)) {
            if (compare(area, level.code(), entry) > 0 && reaches(area, exit, level.code())) {
                for (var required : level.requires()) {
                    needed.merge(
                            required.area(),
                            required.level(),
                            (one, other) -> reaches(required.area(), one, other) ? one : other);
                }
            }
        }
        return needed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(need -> new Prerequisite(need.getKey(), need.getValue()))
                .toList();
    }

    /** Whether what the level requires, and what that requires, leads back to it or further on in its area. */
    boolean turnsInCircle(Level level) {
        return leadsTo(level, level.requires(), new HashSet<>());
    }

    private boolean leadsTo(Level goal, List<Prerequisite> required, Set<Prerequisite> seen) {
        for (var one : required) {
            if (one.area() == goal.area() && reaches(goal.area(), one.level(), goal.code())) {
                return true;
            }
            if (seen.add(one)) {
                for (var below : of(one.area())) {
                    if (reaches(one.area(), one.level(), below.code()) && leadsTo(goal, below.requires(), seen)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
