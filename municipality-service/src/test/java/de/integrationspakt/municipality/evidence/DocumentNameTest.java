package de.integrationspakt.municipality.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.http.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNameTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mietvertrag.pdf                   | Mietvertrag.pdf        | pdf
            ../../etc/passwd.pdf              | passwd.pdf             | pdf
            C:\\fakepath\\Rechnung 12.PDF     | Rechnung 12.PDF        | pdf
            ..                                | .                      |
            """)
    void a_path_is_dropped(String given, String kept, String extension) {
        if (kept.equals(".")) {
            assertThatThrownBy(() -> DocumentName.of(given)).isInstanceOf(Invalid.class);
            return;
        }
        var name = DocumentName.of(given);
        assertThat(name.value()).isEqualTo(kept);
        assertThat(name.extension()).isEqualTo(extension);
    }

    @Test
    void what_could_make_it_read_as_something_else_is_dropped() {
        assertThat(DocumentName.of("Rechnung\u202Efdp.exe").extension()).isEqualTo("exe");
        assertThat(DocumentName.of("a.pdf\u0000.exe").value()).isEqualTo("a.pdf.exe");
        assertThat(DocumentName.of("a\r\nX-Evil: 1\t.pdf").value()).isEqualTo("aX-Evil 1.pdf");
        assertThat(DocumentName.of("a\u200B\uFEFF.pdf").value()).isEqualTo("a.pdf");
        assertThat(DocumentName.of("Straße\uD800.pdf").value()).isEqualTo("Straße.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "..", "...", "\u0000", "\u202E", "a/"})
    void a_name_of_nothing_is_refused(String given) {
        assertThatThrownBy(() -> DocumentName.of(given)).isInstanceOf(Invalid.class);
    }

    @Test
    void no_name_and_a_very_long_one_are_refused() {
        assertThatThrownBy(() -> DocumentName.of(null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> DocumentName.of("a".repeat(3_000) + ".pdf")).isInstanceOf(Invalid.class);
        assertThat(DocumentName.of("a".repeat(146) + ".pdf").value()).hasSize(150);
    }

    @Test
    void it_leaves_as_an_attachment_for_old_and_new_readers() {
        assertThat(DocumentName.of("Straße 5 – Öl \u201CA\u201D;x.pdf").disposition())
                .isEqualTo("attachment; filename=\"Stra_e 5 _ Ol _A__x.pdf\"; filename*=UTF-8''"
                        + "Stra%C3%9Fe%205%20%E2%80%93%20%C3%96l%20%E2%80%9CA%E2%80%9D%3Bx.pdf");
    }
}
