package de.integrationspakt.budget.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YearEndRowTest {

    /** Paid, carried out, approved, moved in less out, carried in, commitments; in cents. */
    private static LineFigures line(String code, String chapter, String title, long... cents) {
        long target = cents[2] + cents[3] + cents[4] - cents[1];
        return new LineFigures(
                code,
                "IM",
                2017,
                chapter,
                title,
                target,
                cents[2],
                cents[4],
                cents[1],
                Math.max(cents[3], 0),
                Math.max(-cents[3], 0),
                0,
                0,
                target - cents[0],
                0,
                0,
                cents[0],
                0,
                cents[5]);
    }

    private static final List<LineFigures> LINES = List.of(
            line("A", "0908", "633 01", 80_00, 10_00, 100_00, 0, 0, 30_00),
            line("B", "0908", "633 01", 50_00, 0, 40_00, 5_00, 5_00, 0),
            line("C", "0908", "633 02", 0, 0, 20_00, -5_00, 0, 0),
            line("D", "0909", "684 01", 1, 0, 3, 0, 0, 0));

    @Test
    void an_account_sums_lines_titles_chapters_and_all() {
        assertThat(YearEndRow.account(LINES).stream()
                        .map(row -> String.join(
                                " ",
                                row.level().name(),
                                String.valueOf(row.chapter()),
                                String.valueOf(row.title()),
                                row.actualAndCarried().toString(),
                                row.target().toString(),
                                row.difference().toString(),
                                row.commitments().toString()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        LINE 0908 633 01 90.00 100.00 -10.00 30.00
                        LINE 0908 633 01 50.00 50.00 0.00 0.00
                        TITLE 0908 633 01 140.00 150.00 -10.00 30.00
                        LINE 0908 633 02 0.00 15.00 -15.00 0.00
                        TITLE 0908 633 02 0.00 15.00 -15.00 0.00
                        CHAPTER 0908 null 140.00 165.00 -25.00 30.00
                        LINE 0909 684 01 0.01 0.03 -0.02 0.00
                        TITLE 0909 684 01 0.01 0.03 -0.02 0.00
                        CHAPTER 0909 null 0.01 0.03 -0.02 0.00
                        TOTAL null null 140.01 165.03 -25.02 30.00""");
    }

    @Test
    void a_year_without_lines_has_a_total_of_nothing() {
        assertThat(YearEndRow.account(List.of())).singleElement().satisfies(row -> {
            assertThat(row.level()).isEqualTo(YearEndRow.Level.TOTAL);
            assertThat(row.difference().isZero()).isTrue();
        });
    }
}
