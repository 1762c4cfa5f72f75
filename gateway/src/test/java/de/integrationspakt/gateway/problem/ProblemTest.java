package de.integrationspakt.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {
    @ParameterizedTest
    @EnumSource
    void every_problem_has_its_row_in_the_catalogue(Problem problem) throws IOException {
        try (var file = getClass().getResourceAsStream("/contracts/problems.md")) {
            var catalogue = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var ours = catalogue.substring(catalogue.indexOf("\n## gateway"));
            assertThat(ours).contains("\n| " + problem.name() + " | " + problem.status() + " |");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_problem_speaks_both_languages(Problem problem) {
        assertThat(problem.title(Locale.GERMAN)).isNotEqualTo(problem.title(Locale.ENGLISH));
        assertThat(problem.detail(Locale.GERMAN, 1))
                .isNotEqualTo(problem.detail(Locale.ENGLISH, 1))
                .doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                      | de
            de-AT,en;q=0.3          | de
            en-GB,de;q=0.9          | en
            fr,de;q=0.2             | de
            fr                      | en
            *                       | en
            ;;;                     | en
                                    | en
            """)
    void the_better_of_two_languages_is_chosen(String acceptLanguage, String chosen) {
        assertThat(Language.of(acceptLanguage)).isEqualTo(Locale.forLanguageTag(chosen));
    }
}
