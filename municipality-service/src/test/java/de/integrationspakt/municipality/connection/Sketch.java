package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.level.Level;
import de.integrationspakt.municipality.level.Prerequisite;
import de.integrationspakt.municipality.level.Scale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A package, sketched in a few words: steps of 15 places in Esslingen, for 12 persons who start in 2026. */
final class Sketch {
    static final String ESSLINGEN = "08116";
    static final List<String> CEFR = List.of("A0", "A1", "A2", "B1", "B2", "C1");

    static final Scale SCALE = scale();

    private final List<Step> steps = new ArrayList<>();
    private final List<Follow> follows = new ArrayList<>();
    private final List<Mark> goals = new ArrayList<>();
    private final List<Mark> start = new ArrayList<>();
    private final List<Step> structures = new ArrayList<>();

    private static Scale scale() {
        var levels = new ArrayList<Level>();
        for (int i = 0; i < CEFR.size(); i++) {
            levels.add(level(Area.LANGUAGE, CEFR.get(i), i));
        }
        levels.add(level(Area.LABOUR_MARKET, "ORIENTATION", 0));
        levels.add(level(Area.LABOUR_MARKET, "QUALIFICATION", 1));
        levels.add(level(Area.LABOUR_MARKET, "PLACEMENT", 2, new Prerequisite(Area.LANGUAGE, "A2")));
        return new Scale(levels);
    }

    private static Level level(Area area, String code, int position, Prerequisite... requires) {
        return new Level(
                area, code, position, code, code, Arrays.asList(requires), LocalDate.parse("2015-01-01"), null);
    }

    /** A measure; days such as {@code 01-01} are of 2026, others are whole. */
    static Step step(String key, Area area, String entry, String exit, String from, String to, Integer places) {
        return new Step(
                key,
                StepKind.MEASURE,
                Ids.next(),
                key,
                area,
                entry,
                exit,
                day(from),
                day(to),
                null,
                places,
                null,
                ESSLINGEN,
                true);
    }

    static Step language(String key, String entry, String exit, String from, String to) {
        return step(key, Area.LANGUAGE, entry, exit, from, to, 15);
    }

    /** A regular structure that can be begun any time. */
    static Step structure(String key, String entry, String exit, int weeks) {
        return new Step(
                key,
                StepKind.STRUCTURE,
                Ids.next(),
                key,
                Area.LANGUAGE,
                entry,
                exit,
                LocalDate.parse("2015-01-01"),
                null,
                weeks,
                null,
                null,
                null,
                true);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day.length() == 5 ? "2026-" + day : day);
    }

    /** The step, after those of these keys. */
    Sketch with(Step step, String... after) {
        steps.add(step);
        for (var before : after) {
            follows.add(new Follow(step.key(), before));
        }
        return this;
    }

    Sketch startingAt(Area area, String level) {
        start.add(new Mark(area, level));
        return this;
    }

    Sketch leadingTo(Area area, String level) {
        goals.add(new Mark(area, level));
        return this;
    }

    Sketch beside(Step structure) {
        structures.add(structure);
        return this;
    }

    Group group() {
        return new Group(null, 12, day("01-01"), ESSLINGEN, start);
    }

    Plan plan() {
        return new Plan(group(), steps, follows, goals);
    }

    PackageCheck check() {
        return PackageCheck.of(plan(), SCALE, structures, 3);
    }

    /** The breaks in short: {@code GAP a b A1<B1}. */
    List<String> breaks() {
        return check().breaks().stream().map(Sketch::shortly).toList();
    }

    private static String shortly(Break found) {
        var words = new ArrayList<String>();
        words.add(found.code().name());
        words.addAll(found.steps());
        if (found.needs() != null) {
            words.add(found.has() + "<" + found.needs());
        }
        if (found.places() != null) {
            words.add(found.persons() + ">" + found.places());
        }
        if (found.days() != null) {
            words.add(found.days().toString());
        }
        if (found.other() != null) {
            words.add(found.other());
        }
        return String.join(" ", words);
    }
}
