package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.municipality.level.Levels;
import de.integrationspakt.municipality.level.UnknownLevel;
import de.integrationspakt.municipality.measure.TargetGroup;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

/**
 * What an applicant writes into a package.
 *
 * @param persons how many the group has, 1 or more
 * @param availableFrom first day on which they can begin
 * @param start levels they have; the lowest of an area that is not named
 * @param goals levels the package is to lead to
 * @param at where in the request it stands, for refusals; empty for the whole of it
 */
record PackageContent(
        String name,
        TargetGroup targetGroup,
        int persons,
        LocalDate availableFrom,
        List<Mark> start,
        List<Mark> goals,
        List<StepReference> steps,
        List<Follow> follows,
        String at) {

    /**
     * The steps have keys of their own and follow each other, and the levels exist on the first day.
     *
     * @throws Invalid if a key is given twice, or a step follows itself or none of the package
     * @throws UnknownLevel if a level does not exist
     */
    void require(Levels levels) {
        var keys = new HashSet<String>();
        for (int i = 0; i < steps.size(); i++) {
            if (!keys.add(steps.get(i).key())) {
                throw new Invalid(at + "/steps/" + i + "/key", "field.stepKey");
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            var key = steps.get(i).key();
            var pointer = at + "/steps/" + i + "/after";
            follows.stream()
                    .filter(follow -> follow.step().equals(key))
                    .filter(follow -> follow.after().equals(key) || !keys.contains(follow.after()))
                    .findFirst()
                    .ifPresent(follow -> {
                        throw new Invalid(pointer, "field.stepAfter", follow.after());
                    });
        }
        require(start, at + "/start", levels);
        require(goals, at + "/goals", levels);
    }

    private void require(List<Mark> marks, String pointer, Levels levels) {
        var areas = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (!areas.add(mark.area())) {
                throw new Invalid(pointer + "/" + i + "/area", "field.areaOnce");
            }
            levels.require(mark.area(), mark.level(), availableFrom, pointer + "/" + i + "/level");
        }
    }

    /** @param district where the group lives, five digits */
    Group group(String district) {
        return new Group(
                targetGroup == TargetGroup.ALL ? null : targetGroup.name(), persons, availableFrom, district, start);
    }
}
