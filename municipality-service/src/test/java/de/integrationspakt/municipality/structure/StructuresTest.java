package de.integrationspakt.municipality.structure;

import static de.integrationspakt.municipality.Stage.API;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class StructuresTest {
    @BeforeEach
    void stage() {
        Stage.register();
    }

    private static Map<String, Object> aCourse(String name) {
        return new HashMap<>(Map.of(
                "name", name,
                "owner", "MUNICIPAL",
                "area", "LANGUAGE",
                "entryLevel", "A0",
                "exitLevel", "A1",
                "targetGroup", "PARENTS",
                "weeks", 12,
                "places", 20,
                "validFrom", "2031-01-01"));
    }

    private static String added(String client, String district, Map<String, Object> course) {
        var answer = As.client(client)
                .body(Map.of("district", district, "structure", course))
                .post(API + "/structures");
        answer.then().statusCode(201);
        return API + "/structures/" + answer.jsonPath().getString("id");
    }

    @Test
    void the_well_known_ones_are_there_for_the_whole_state() {
        As.client("gemeinde-" + Stage.KIRCHHEIM)
                .header("Accept-Language", "de")
                .get(API + "/structures?area=LANGUAGE&owner=FEDERAL&on=2026-01-01")
                .then()
                .statusCode(200)
                .body("items.name", hasItems("Integrationskurs", "Berufssprachkurs B2", "Berufssprachkurs C1"))
                .body("items[0].ownerTitle", equalTo("Bund"))
                .body("items[0].district", nullValue());
    }

    @Test
    void a_district_enters_describes_and_ends_its_own() {
        var course = aCourse("Elternkurs");
        var path = added("kreis-08116", "08116", course);
        As.client("auditor")
                .get(API + "/structures?district=08116&targetGroup=PARENTS&on=2031-06-01")
                .then()
                .body("items.name", hasItem("Elternkurs"));
        course.put("validTo", "2031-03-31");
        As.client("kreis-08116")
                .header("If-Match", "\"1\"")
                .body(course)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        As.client("kreis-08116")
                .header("If-Match", "\"1\"")
                .body(course)
                .put(path)
                .then()
                .statusCode(412);
        As.client("auditor")
                .get(API + "/structures?district=08116&targetGroup=PARENTS&on=2031-06-01")
                .then()
                .body("items.name", not(hasItem("Elternkurs")));
    }

    @Test
    void a_district_keeps_neither_those_of_others_nor_those_of_the_state() {
        var path = added("kreis-08116", "08116", aCourse("Unserer"));
        As.client("kreis-08415").body(aCourse("Ihrer")).put(path).then().statusCode(403);
        As.client("kreis-08116")
                .body(Map.of("structure", aCourse("Landesweit")))
                .post(API + "/structures")
                .then()
                .statusCode(403);
        As.client("ministry").body(aCourse("Vom Land")).put(path).then().statusCode(200);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "entryLevel, B1,          /structure/exitLevel",
        "exitLevel,  A0,          /structure/exitLevel",
        "exitLevel,  PLACEMENT,   /structure/exitLevel",
        "weeks,      0,           /structure/weeks",
        "validTo,    2030-12-31,  /structure/validTo",
        "targetGroup, MARTIANS,   /structure/targetGroup"
    })
    void what_does_not_fit_is_refused_with_its_place(String field, String value, String pointer) {
        var course = aCourse("Falsch");
        course.put(field, field.equals("weeks") ? Integer.valueOf(value) : value);
        As.client("kreis-08116")
                .body(Map.of("district", "08116", "structure", course))
                .post(API + "/structures")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }
}
