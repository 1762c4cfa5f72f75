package de.integrationspakt.municipality.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.key.Ags;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeContentTest {
    private static List<Ags> keys(String keys) {
        return keys == null
                ? List.of()
                : Stream.of(keys.split(" ")).map(key -> new Ags("08437" + key)).toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MERGER,        001 002,     002,     ,    true
            MERGER,        001 002 003, 900,     ,    true
            MERGER,        001,         002,     ,    true
            MERGER,        001 001,     002,     ,    false
            MERGER,        001 002,     003 004, ,    false
            MERGER,        002,         002,     ,    false
            MERGER,        001 002,     002,     002, false
            SPLIT,         001,         001 002, ,    true
            SPLIT,         001,         002 003, ,    true
            SPLIT,         001,         002 003, 003, true
            SPLIT,         001,         002 003, 004, false
            SPLIT,         001,         002,     ,    false
            SPLIT,         001 002,     003 004, ,    false
            PART_TRANSFER, 001,         002,     ,    true
            PART_TRANSFER, 001,         001,     ,    false
            PART_TRANSFER, 001 002,     003,     ,    false
            KEY_CHANGE,    001,         900,     ,    true
            KEY_CHANGE,    001,         001,     ,    false
            KEY_CHANGE,    001 002,     900,     ,    false
            KEY_CHANGE,    001,         900 901, ,    false
            """)
    void each_kind_has_its_sides(ChangeKind kind, String from, String to, String legal, boolean fits) {
        var content = new ChangeContent(
                kind,
                LocalDate.of(2018, 1, 1),
                "Vereinbarung",
                null,
                keys(from),
                keys(to),
                legal == null ? null : keys(legal).get(0),
                List.of());
        if (fits) {
            assertThatCode(content::requireConsistent).doesNotThrowAnyException();
        } else {
            assertThat(catchThrowable(content::requireConsistent)).isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MERGER,        001 002, 002,     ,    002
            KEY_CHANGE,    001,     900,     ,    900
            SPLIT,         001,     002 003, 003, 003
            SPLIT,         001,     002 003, ,
            PART_TRANSFER, 001,     002,     ,
            """)
    void one_takes_the_rights_or_nobody_until_it_is_decided(
            ChangeKind kind, String from, String to, String legal, String heir) {
        var content = new ChangeContent(
                kind,
                LocalDate.of(2018, 1, 1),
                "Vereinbarung",
                null,
                keys(from),
                keys(to),
                legal == null ? null : keys(legal).get(0),
                List.of());
        var heirs = content.parts().stream().filter(ChangePart::legalSuccessor).map(ChangePart::key);
        assertThat(heirs).containsExactlyElementsOf(keys(heir));
    }
}
