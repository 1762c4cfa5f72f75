package de.integrationspakt.municipality.connection;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.municipality.level.Area;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final Map<String, String> TITLES = Map.of("a1", "Deutsch A1", "b1", "Deutsch B1");

    private static Wording in(Locale language) {
        return new Wording(language, Sketch.SCALE, TITLES);
    }

    @Test
    void a_gap_is_told_with_the_titles_of_its_steps_and_the_levels() {
        var gap = Break.ofLevels(Break.Code.GAP, List.of("a1", "b1"), Area.LANGUAGE, "A1", "A2");
        assertThat(in(Locale.GERMAN).of(gap))
                .isEqualTo(
                        "Deutsch A1 → Deutsch B1: Die Gruppe hat Sprache A1, zum Weiterkommen ist Sprache A2 nötig.");
        assertThat(in(Locale.ENGLISH).of(gap))
                .isEqualTo("Deutsch A1 → Deutsch B1: the group has Language A1, and Language A2 is needed to go on.");
    }

    @ParameterizedTest
    @EnumSource(Break.Code.class)
    void every_break_has_words_in_both_languages(Break.Code code) {
        var found = new Break(code, List.of("a1", "b1"), Area.LANGUAGE, "A1", "A2", 12, 8, 92, "Integrationskurs");
        assertThat(in(Locale.GERMAN).of(found)).doesNotContain("null", "{");
        assertThat(in(Locale.ENGLISH).of(found))
                .doesNotContain("null", "{")
                .isNotEqualTo(in(Locale.GERMAN).of(found));
    }

    @ParameterizedTest
    @EnumSource(Proposal.Code.class)
    void every_reason_has_words_in_both_languages(Proposal.Code code) {
        var reason = new Proposal.Reason(code, 3);
        assertThat(in(Locale.GERMAN).of(reason)).isNotBlank().doesNotContain("null", "{");
        assertThat(in(Locale.ENGLISH).of(reason)).isNotBlank().doesNotContain("null", "{");
    }
}
