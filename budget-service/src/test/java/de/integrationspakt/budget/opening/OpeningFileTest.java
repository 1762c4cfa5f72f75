package de.integrationspakt.budget.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningFileTest {

    private static final String GOOD = """
            budgetLine;holder;allocated;reserved;paid;reference
            IM-2017;08116033;70851,00;10000,00;35425.5;Az. 4-1234
            IM-2017;08116071;51000;0;0;
            TOTAL;2;121851,00;10000,00;35425,50;
            """;

    @Test
    void comma_and_point_byte_order_mark_and_windows_line_ends_are_read() {
        var file = OpeningFile.read(bytes("\uFEFF" + GOOD.replace("\n", "\r\n")));
        assertThat(file.totals()).isEqualTo(new Totals(2, 12_185_100, 1_000_000, 3_542_550));
        assertThat(file.rows().get(0))
                .isEqualTo(new OpeningRow(2, "IM-2017", "08116033", 7_085_100, 1_000_000, 3_542_550, "Az. 4-1234"));
        assertThat(file.rows().get(1).reference()).isEqualTo("line 3");
        assertThat(file.sha256())
                .hasSize(64)
                .isNotEqualTo(OpeningFile.read(bytes(GOOD)).sha256());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            70851,00;10000 | 70.851,00;10000
            70851,00;10000 | -70851,00;10000
            70851,00;10000 | 70851,001;10000
            70851,00;10000 | 1e3;10000
            70851,00;10000 | ;10000
            70851,00;10000,00 | 70851,00;40000,00
            70851,00;10000,00 | 0;0
            08116033 | 09116033
            08116033 | Kirchheim
            08116071 | 08116033
            ;Az. 4-1234 | ;Az;extra
            TOTAL;2 | TOTAL;3
            121851,00 | 121851,01
            ;10000,00;35425,50; | ;10000,01;35425,50;
            ;10000,00;35425,50; | ;10000,00;35425,51;
            TOTAL | SUM
            budgetLine;holder | holder;budgetLine
            """)
    void a_file_with_a_fault_is_refused_as_a_whole(String part, String wrong) {
        assertThat(GOOD).contains(part);
        assertThatThrownBy(() -> OpeningFile.read(bytes(GOOD.replace(part, wrong))))
                .isInstanceOf(OpeningFileRejected.class);
    }

    @ParameterizedTest
    @CsvSource({"''", "budgetLine", "'budgetLine;holder;allocated;reserved;paid;reference\nTOTAL;0;0;0;0;'"})
    void a_file_without_rows_is_refused(String text) {
        assertThatThrownBy(() -> OpeningFile.read(bytes(text))).isInstanceOf(OpeningFileRejected.class);
    }

    @Test
    void another_encoding_is_refused() {
        assertThatThrownBy(() -> OpeningFile.read(GOOD.replace("Az.", "für").getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(OpeningFileRejected.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
