package de.integrationspakt.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoContentTest {
    @TempDir
    Path temporary;

    @Test
    void the_lines_of_both_years_come_to_320_million() {
        assertThat(sum("")).isEqualTo(320_000_000);
        assertThat(sum("IM-")).isEqualTo(116_000_000);
        assertThat(sum("ILA-")).isEqualTo(180_000_000);
    }

    @Test
    void every_published_final_frame_follows_the_formula() {
        List<PublishedCase> counted =
                PublishedCase.all().stream().filter(PublishedCase::isFinal).toList();
        assertThat(counted).hasSize(14).allSatisfy(one -> assertThat(BigDecimal.valueOf(58_000_000L * one.persons())
                        .divide(BigDecimal.valueOf(PublishedCase.STATEWIDE_PERSONS_2017), 0, RoundingMode.HALF_UP))
                .isEqualByComparingTo(BigDecimal.valueOf(one.publishedEuro())));
    }

    @Test
    void a_step_is_taken_once_even_after_a_restart() throws Exception {
        Path notes = temporary.resolve("demo.properties");
        assertThat(new Steps(notes).once("claim", () -> "first")).isEqualTo("first");
        assertThat(new Steps(notes).once("claim", () -> "second")).isEqualTo("first");
    }

    private static long sum(String prefix) {
        return BudgetLines.ALL.stream()
                .filter(line -> line.code().startsWith(prefix))
                .mapToLong(BudgetLines.Line::appropriationEuro)
                .sum();
    }
}
