package de.integrationspakt.municipality.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    private static final Scale SCALE = new Scale(List.of(
            level(Area.LANGUAGE, "A0", 0),
            level(Area.LANGUAGE, "A1", 1),
            level(Area.LANGUAGE, "A2", 2),
            level(Area.LANGUAGE, "B1", 3),
            level(Area.LABOUR_MARKET, "ORIENTATION", 0),
            level(Area.LABOUR_MARKET, "PLACEMENT", 1, new Prerequisite(Area.LANGUAGE, "A2")),
            level(Area.LABOUR_MARKET, "IN_WORK", 2, new Prerequisite(Area.LANGUAGE, "A1"))));

    private static Level level(Area area, String code, int position, Prerequisite... requires) {
        return new Level(
                area, code, position, code, code, Arrays.asList(requires), LocalDate.parse("2015-01-01"), null);
    }

    @ParameterizedTest(name = "exit {0}, entry {1}: {2}")
    @CsvSource({"A2, A2, true", "B1, A1, true", "A1, A2, false", "C2, A1, false", "A1, C2, false", "C2, C2, false"})
    void an_exit_reaches_entries_up_to_itself_and_nothing_unknown(String exit, String entry, boolean reaches) {
        assertThat(SCALE.reaches(Area.LANGUAGE, exit, entry)).isEqualTo(reaches);
    }

    @ParameterizedTest(name = "{0} to {1} needs {2}")
    @CsvSource({"ORIENTATION, IN_WORK, A2", "PLACEMENT, IN_WORK, A1", "IN_WORK, IN_WORK, ''", "PLACEMENT, PLACEMENT, ''"
    })
    void a_climb_needs_the_highest_that_any_level_on_the_way_requires(String entry, String exit, String language) {
        assertThat(SCALE.requires(Area.LABOUR_MARKET, entry, exit))
                .extracting(Prerequisite::level)
                .containsExactlyElementsOf(language.isEmpty() ? List.of() : List.of(language));
    }

    @Test
    void a_level_that_needs_in_the_end_itself_turns_in_a_circle() {
        assertThat(SCALE.turnsInCircle(
                        level(Area.LANGUAGE, "A1", 1, new Prerequisite(Area.LABOUR_MARKET, "PLACEMENT"))))
                .isTrue();
        assertThat(SCALE.turnsInCircle(
                        level(Area.LANGUAGE, "B1", 3, new Prerequisite(Area.LABOUR_MARKET, "PLACEMENT"))))
                .isFalse();
    }
}
