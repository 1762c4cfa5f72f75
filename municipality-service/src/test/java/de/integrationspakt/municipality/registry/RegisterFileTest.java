package de.integrationspakt.municipality.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterFileTest {
    private static final String GOOD = RegisterFiles.asOf("20231130")
            .municipality("08116033", "Kirchheim unter Teck, Stadt", "67", 41_571)
            .lines()
            .get(0);

    private static RegisterFile read(RegisterFiles file) {
        return RegisterFile.read(file.text(), Set.of());
    }

    @Test
    void fields_stand_where_the_record_description_puts_them() {
        var file = read(RegisterFiles.asOf("20231130")
                .district("08116", "Esslingen", "44")
                .line(GOOD));
        assertThat(file.asOf()).isEqualTo(LocalDate.of(2023, 11, 30));
        assertThat(file.rejected()).isEmpty();
        assertThat(file.districts().get(new DistrictKey("08116")).kind()).isEqualTo(DistrictKind.RURAL_DISTRICT);
        assertThat(file.municipalities().get(new Ags("08116033")))
                .isEqualTo(new MasterData(
                        "081160001033",
                        "Kirchheim unter Teck, Stadt",
                        MunicipalityType.MAJOR_DISTRICT_TOWN,
                        41_571,
                        1234,
                        "73230"));
    }

    @Test
    void a_made_up_state_has_1101_municipalities_and_leaves_uninhabited_areas_out() {
        var file = read(RegisterFiles.whole("20231130"));
        assertThat(file.municipalities()).hasSize(1101).containsKeys(new Ags("08116033"), new Ags("08116071"));
        assertThat(file.districts()).hasSize(44);
        assertThat(file.rejected()).isEmpty();
        assertThat(file.namesTheState()).isTrue();
    }

    @Test
    void the_official_register_has_1101_municipalities_in_44_districts() throws IOException {
        var official = Path.of("../../shared/data/gv100ad-bw-2023-11-30.txt");
        Assumptions.assumeTrue(Files.exists(official), "the official file is not part of the project");
        var file = RegisterFile.read(Files.readString(official), Set.of());
        assertThat(file.municipalities()).hasSize(1101);
        assertThat(file.districts()).hasSize(44);
        assertThat(file.rejected()).isEmpty();
        assertThat(file.municipalities().values())
                .allSatisfy(data -> assertThat(data.postcode()).hasSize(5));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            too short             | 0   | 219    |                    | has 219 characters
            too long              | 220 | 220    | X                  | has 221 characters
            unknown record type   | 0   | 2      | 99                 | record type '99'
            no day                | 2   | 10     | 20231332           | not a day
            another day           | 2   | 10     | 20221130           | not the file's 2023-11-30
            another state         | 10  | 18     | 09116033           | not the key of a municipality
            key with letters      | 10  | 18     | 0811603X           | not the key of a municipality
            unknown district      | 10  | 18     | 08117033           | district 08117 of 08117033 is unknown
            association           | 18  | 22     | 00A1               | association '00A1'
            unknown type code     | 122 | 124    | 99                 | type code '99'
            area                  | 128 | 139    | '        12 '      | area
            population            | 139 | 150    | 0000000-571        | population
            impossible population | 139 | 150    | 99999999999        | beyond any municipality
            """)
    void a_bad_line_is_named_with_its_number_and_reason(String what, int from, int to, String text, String reason) {
        var bad = GOOD.substring(0, from) + (text == null ? "" : text) + GOOD.substring(to);
        if (what.equals("too short")) {
            bad = GOOD.substring(0, 219);
        } else if (what.equals("too long")) {
            bad = GOOD + text;
        }
        var file = read(RegisterFiles.asOf("20231130")
                .district("08116", "Esslingen", "44")
                .line(bad)
                .municipality("08116071", "Wendlingen am Neckar, Stadt", "63", 16_000));
        assertThat(file.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(2);
            assertThat(rejection.reason()).contains(reason);
        });
        assertThat(file.municipalities()).containsOnlyKeys(new Ags("08116071"));
    }

    @Test
    void a_key_that_stands_twice_counts_once() {
        var file = read(RegisterFiles.asOf("20231130")
                .district("08116", "Esslingen", "44")
                .line(GOOD)
                .municipality("08116033", "Another", "63", 1));
        assertThat(file.rejected()).singleElement().satisfies(r -> assertThat(r.line())
                .isEqualTo(3));
        assertThat(file.municipalities().get(new Ags("08116033")).name()).startsWith("Kirchheim");
    }

    @Test
    void a_control_character_and_a_missing_name_are_rejected() {
        var file = read(RegisterFiles.asOf("20231130")
                .district("08116", "Esslingen", "44")
                .municipality("08116033", "Kirch\u0000heim", "67", 1)
                .municipality("08116071", "", "63", 1));
        assertThat(file.rejected()).extracting(RegisterFile.Rejection::line).containsExactly(2, 3);
    }

    @Test
    void a_municipality_may_stand_before_its_district_or_rest_on_a_known_one() {
        var before = RegisterFiles.asOf("20231130").line(GOOD).district("08116", "Esslingen", "44");
        assertThat(read(before).rejected()).isEmpty();
        assertThat(RegisterFile.read(GOOD, Set.of(new DistrictKey("08116"))).rejected())
                .isEmpty();
    }

    @Test
    void what_has_no_record_at_all_is_no_register() {
        for (String text : new String[] {"", "\r\n\r\n", "ags;name\r\n08116033;Kirchheim\r\n", "{}"}) {
            assertThatThrownBy(() -> RegisterFile.read(text, Set.of())).isInstanceOf(NotARegister.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Künzelsau, künzel",
        "Künzelsau, KUNZEL",
        "Künzelsau, kuenz",
        "Weißbach, weissb",
        "Altdorf, dorf",
        "Künzelsau, 08126",
        "Aach, aach"
    })
    void a_municipality_is_found_without_case_or_umlauts(String name, String typed) {
        var pattern = SearchText.pattern(typed);
        assertThat(SearchText.of(name, "08126046")).contains(pattern.substring(1, pattern.length() - 1));
    }
}
