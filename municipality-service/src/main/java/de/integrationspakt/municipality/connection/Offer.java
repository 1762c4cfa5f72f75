package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Scale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a step is worth to a need: the less it costs, the better it fits. Costs compare, and mean nothing else. */
final class Offer {
    /** Each step more has to be organised and may fail, which outweighs a good deal of waiting. */
    private static final double STEP = 10;
    /** As much as three months of waiting: the way is longer, and often nobody pays for it. */
    private static final double OTHER_DISTRICT = 6;
    /** Taught twice to those who know it. */
    private static final double LEVEL_TOO_MUCH = 2;
    /** If nobody had a place; less, as more of them have one. */
    private static final double NO_PLACES = 12;
    /** Exists and is paid for anyway. */
    private static final double REGULAR_STRUCTURE = -2;

    private static final double WEEK_OF_WAITING = 0.5;

    private final Need need;
    private final Group group;
    private final Scale scale;

    Offer(Need need, Group group, Scale scale) {
        this.need = need;
        this.group = group;
        this.scale = scale;
    }

    /** Whether it helps at all: right area, some of the missing levels, right time, right group, a free place. */
    boolean helps(Step step) {
        var days = step.daysFrom(need.earliest());
        return step.area() == need.area()
                && step.isOfferedOn(days)
                && (step.places() == null || step.places() > 0)
                && group.isMeantBy(step.targetGroup())
                && scale.compare(need.area(), step.exit(), need.has()) > 0
                && scale.compare(need.area(), need.needs(), step.entry()) > 0
                && scale.compare(need.area(), step.exit(), step.entry()) > 0
                && !days.from().isBefore(need.earliest())
                && isInTime(days);
    }

    boolean isInTime(Days days) {
        return need.before() == null || days.to().isBefore(need.before());
    }

    double cost(Step step) {
        double cost = STEP + LEVEL_TOO_MUCH * levelsTooMuch(step);
        if (isElsewhere(step)) {
            cost += OTHER_DISTRICT;
        }
        if (!step.holds(need.persons())) {
            cost += NO_PLACES * (need.persons() - step.places()) / need.persons();
        }
        return step.kind() == StepKind.STRUCTURE ? cost + REGULAR_STRUCTURE : cost;
    }

    static double waiting(LocalDate free, LocalDate begin) {
        return Math.max(0, ChronoUnit.DAYS.between(free, begin)) / 7.0 * WEEK_OF_WAITING;
    }

    boolean isElsewhere(Step step) {
        return step.district() != null && !step.district().equals(group.district());
    }

    int levelsTooMuch(Step step) {
        return (int) scale.of(need.area()).stream()
                .map(level -> level.code())
                .filter(level -> scale.compare(need.area(), level, step.entry()) > 0
                        && scale.reaches(need.area(), step.exit(), level)
                        && (scale.reaches(need.area(), need.has(), level)
                                || scale.compare(need.area(), level, need.needs()) > 0))
                .count();
    }
}
