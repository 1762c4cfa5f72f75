package de.integrationspakt.municipality.level;

import static de.integrationspakt.municipality.Stage.API;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.municipality.OnPlatform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class AreasTest {
    private static Map<String, Object> aLevel(int position, String validFrom) {
        return new HashMap<>(
                Map.of("position", position, "titleDe", "Stufe", "titleEn", "Level", "validFrom", validFrom));
    }

    @Test
    void everybody_reads_the_six_areas_and_the_levels_of_a_day() {
        As.client("gemeinde-08116033")
                .header("Accept-Language", "de")
                .get(API + "/areas?on=2017-01-01")
                .then()
                .statusCode(200)
                .body("items", hasSize(6))
                .body("items[0].title", equalTo("Sprache"))
                .body("items[0].levels.code", contains("A0", "A1", "A2", "B1", "B2", "C1"))
                .body("items[3].levels.code", contains("ORIENTATION", "QUALIFICATION", "PLACEMENT", "IN_WORK"))
                .body("items[3].levels[2].requires[0].level", equalTo("A2"));
    }

    @Test
    void a_new_version_holds_from_its_first_day_and_the_old_one_until_the_day_before() {
        var version = aLevel(2, "2090-01-01");
        version.put("requires", List.of(Map.of("area", "LANGUAGE", "level", "A2")));
        for (int again = 0; again < 2; again++) {
            As.client("ministry")
                    .body(version)
                    .put(API + "/areas/ENCOUNTER/levels/SHARED_PROJECT")
                    .then()
                    .statusCode(200);
        }
        As.client("auditor")
                .get(API + "/areas?on=2089-12-31")
                .then()
                .body("items[5].levels[2].validTo", equalTo("2089-12-31"))
                .body("items[5].levels[2].requires", hasSize(0));
        As.client("auditor")
                .get(API + "/areas?on=2090-01-01")
                .then()
                .body("items[5].levels[2].title", equalTo("Level"))
                .body("items[5].levels[2].requires[0].level", equalTo("A2"));
    }

    @ParameterizedTest(name = "{0} at {1} from {2}, requires {3} {4} -> {5}")
    @CsvSource(textBlock = """
            B1,  9, 2014-01-01,               ,    , 409, LEVEL_VERSION_NOT_NEWER
            B1,  2, 2091-01-01,               ,    , 422, LEVEL_POSITION_TAKEN
            B1,  3, 2091-01-01, LANGUAGE,      A1, 422, PREREQUISITE_IMPOSSIBLE
            B1,  3, 2091-01-01, ENCOUNTER,     XX, 422, UNKNOWN_LEVEL
            A2,  2, 2091-01-01, LABOUR_MARKET, IN_WORK, 422, PREREQUISITE_IMPOSSIBLE
            B1, -3, 2091-01-01,               ,    , 422, INVALID_CONTENT
            b1,  3, 2091-01-01,               ,    , 422, INVALID_CONTENT
            """)
    void what_does_not_fit_is_refused(
            String code, int position, String from, String area, String required, int status, String problem) {
        var version = aLevel(position, from);
        if (area != null) {
            version.put("requires", List.of(Map.of("area", area, "level", required)));
        }
        As.client("ministry")
                .body(version)
                .put(API + "/areas/LANGUAGE/levels/" + code)
                .then()
                .statusCode(status)
                .body("code", equalTo(problem));
    }
}
