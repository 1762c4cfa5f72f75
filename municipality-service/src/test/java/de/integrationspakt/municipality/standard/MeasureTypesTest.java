package de.integrationspakt.municipality.standard;

import static de.integrationspakt.municipality.Stage.API;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.municipality.Measuring;
import de.integrationspakt.municipality.OnPlatform;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnPlatform
class MeasureTypesTest {
    private static final String TYPES = API + "/measure-types";

    @Test
    void the_catalogue_has_a_standard_for_each_type_and_speaks_german_and_english() {
        As.client("auditor")
                .header("Accept-Language", "de")
                .get(TYPES)
                .then()
                .statusCode(200)
                .body("items", hasSize(14), "items.standard", everyItem(notNullValue()))
                .body("items.standard.criteria", everyItem(not(empty())))
                .body("items.find { it.code == 'TANDEM' }.title", equalTo("Tandem mit Einheimischen"));
        As.client("auditor")
                .get(TYPES + "/LANGUAGE_COURSE")
                .then()
                .body("title", equalTo("Language course"), "standard.rate.amount.amount", equalTo("50.00"))
                .body("standard.criteria.find { it.code == 'GROUP_SIZE' }.most", equalTo(20.0f))
                .body("standard.criteria.find { it.code == 'TEACHING_UNITS' }.deviationAllowed", equalTo(false));
        As.client("auditor").get(TYPES + "?area=ENCOUNTER").then().body("items", hasSize(2));
        As.client("auditor").get(TYPES + "?on=2016-12-31").then().body("items", hasSize(0));
        As.client("auditor").get(TYPES + "/BASKET_WEAVING").then().statusCode(404);
    }

    @Test
    void a_second_person_puts_a_new_version_into_force_for_measures_that_begin_from_its_first_day() {
        var proposed = As.client("ministry").body(Measuring.STANDARD).post(TYPES + "/PARENTS_COURSE/standards");
        proposed.then().statusCode(201).body("status", equalTo("PROPOSED"));
        var path = TYPES + "/PARENTS_COURSE/standards/" + proposed.jsonPath().getInt("version");
        As.client("ministry")
                .post(path + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        As.client("auditor").get(TYPES + "/PARENTS_COURSE?on=2095-01-01").then().body("standard.version", equalTo(1));
        As.someone("ministry-b", Set.of(Roles.MINISTRY), Set.of("08"))
                .post(path + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"));
        As.client("auditor").get(TYPES + "/PARENTS_COURSE?on=2094-12-31").then().body("standard.version", equalTo(1));
        As.client("auditor")
                .get(TYPES + "/PARENTS_COURSE?on=2095-01-01")
                .then()
                .body("standard.rate.kind", equalTo("FLAT"));
        As.client("ministry")
                .body(Measuring.STANDARD.replace("2095-01-01", "2020-01-01"))
                .post(TYPES + "/PARENTS_COURSE/standards")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validFrom"));
        As.client("ministry")
                .body(Measuring.STANDARD.replace("\"least\":2", "\"most\":2"))
                .post(TYPES + "/PARENTS_COURSE/standards")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/criteria/0"));
    }
}
