package de.integrationspakt.municipality;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever comes in: a problem with a code and the place, never a 500, never a trace in the data. */
@OnPlatform
class BadInputTest {
    private static final String CLAIM = """
            {"ags":"08116033","budgetLine":"ILA-BAD-2019","periodFrom":"2019-01-01","periodTo":"2019-06-30","persons":268,
             "items":[{"category":"RENT","amount":{"amount":"5.00","currency":"EUR"},"description":"d"}]}""";
    private static final String SURVEY = """
            {"referenceDate":"2027-09-15","reportBy":"2099-10-15","correctBy":"2099-12-31"}""";
    private static final String COUNT = """
            {"cohortPersons":1,"familyReunificationPersons":0,"note":"n"}""";

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.line("ILA-BAD-2019", 2019, "COST_CLAIM");
        Stage.survey(2026);
    }

    private static List<Object> data() {
        return List.of(
                Sql.one("SELECT count(*) FROM claim"),
                Sql.one("SELECT count(*) FROM survey"),
                Sql.one("SELECT count(*) FROM head_count"),
                Sql.one("SELECT count(*) FROM transmitted_count"),
                Sql.one("SELECT count(*) FROM outbox"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "ags":"08116033",                  |                                      | 422 | /ags
            "ags":"08116033"                   | "ags":"8116033"                      | 422 | /ags
            "ags":"08116033"                   | "ags":8116033                        | 400 | /ags
            "ags":"08116033"                   | "ags":"08415061"                     | 403 |
            "ags":"08116033"                   | "ags":null                           | 422 | /ags
            "persons":268                      | "persons":-1                         | 422 | /persons
            "persons":268                      | "persons":1.5                        | 400 | /persons
            "persons":268                      | "persons":"268"                      | 400 | /persons
            "persons":268                      | "persons":99999999999                | 400 | /persons
            "persons":268                      | "persons":2000000                    | 422 | /persons
            "persons":268                      | "persons":268,"colour":"red"         | 400 | /colour
            "periodFrom":"2019-01-01"          | "periodFrom":"2019-13-01"            | 400 | /periodFrom
            "periodFrom":"2019-01-01"          | "periodFrom":"2018-12-31"            | 422 | /periodFrom
            "periodTo":"2019-06-30"            | "periodTo":"2020-01-01"              | 422 | /periodTo
            "periodTo":"2019-06-30"            | "periodTo":"2018-06-30"              | 422 | /periodTo
            "periodTo":"2019-06-30"            | "periodTo":"+999999999-12-31"        | 422 | /periodTo
            "category":"RENT"                  | "category":"YACHT"                   | 422 | /items/0/category
            "category":"RENT"                  | "category":"SOCIAL_WORK"             | 422 | /items/0/category
            "category":"RENT"                  | "category":""                        | 422 | /items/0/category
            "category":"RENT"                  | "category":"\\u0000"                 | 4   |
            "description":"d"                  | "description":"\\u0000"              | 4   |
            "category":"RENT","amount":{"amount":"5.00","currency":"EUR"},"description":"d" | "category":"VACANCY","amount":{"amount":"5.00","currency":"EUR"} | 422 | /items/0/description
            "amount":"5.00"                    | "amount":"-5.00"                     | 422 | /items/0/amount
            "amount":"5.00"                    | "amount":"0.00"                      | 422 | /items/0/amount
            "amount":"5.00"                    | "amount":"5.001"                     | 422 | /items/0/amount
            "amount":"5.00"                    | "amount":"5,00"                      | 422 | /items/0/amount
            "amount":"5.00"                    | "amount":5.00                        | 400 | /items/0/amount/amount
            "amount":"5.00"                    | "amount":"999999999999.99"           | 422 | /items/0/amount
            "amount":"5.00"                    | "amount":"1e9"                       | 422 | /items/0/amount
            "currency":"EUR"                   | "currency":"CHF"                     | 422 | /items/0/amount
            "items":[                          | "items":[null,                       | 422 | /items/0
            "items":[                          | "income":[{"kind":"USER_FEES","amount":{"amount":"5.00","currency":"EUR"}}],"items":[ | 422 | /income
            "items":[                          | "income":[{"kind":"BRIBES","amount":{"amount":"1.00","currency":"EUR"}}],"items":[ | 400 | /income/0/kind
            "budgetLine":"ILA-BAD-2019"        | "budgetLine":"NO-SUCH-LINE"          | 409 |
            "budgetLine":"ILA-BAD-2019"        | "budgetLine":""                      | 422 | /budgetLine
            {"ags"                             | {{"ags"                              | 400 |
            {"ags"                             | [{"ags"                              | 400 |
            """)
    void a_bad_claim_leaves_no_trace(String good, String bad, String status, String pointer) {
        refused(
                "POST",
                "gemeinde-" + KIRCHHEIM,
                "/claims",
                CLAIM.replace(good, bad == null ? "" : bad),
                status,
                pointer);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "referenceDate":"2027-09-15",      |                                      | 422 | /referenceDate
            "referenceDate":"2027-09-15"       | "referenceDate":"2026-09-15"         | 422 | /referenceDate
            "referenceDate":"2027-09-15"       | "referenceDate":"15.09.2027"         | 400 | /referenceDate
            "referenceDate":"2027-09-15"       | "referenceDate":20270915             | 400 | /referenceDate
            "reportBy":"2099-10-15"            | "reportBy":"2027-09-15"              | 422 | /reportBy
            "correctBy":"2099-12-31"           | "correctBy":"2027-10-01"             | 422 | /correctBy
            "correctBy":"2099-12-31"           | "correctBy":"2099-12-31","x":1       | 400 | /x
            """)
    void a_bad_survey_leaves_no_trace(String good, String bad, String status, String pointer) {
        refused("PUT", "ministry", "/surveys/2027", SURVEY.replace(good, bad == null ? "" : bad), status, pointer);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            "cohortPersons":1,                 |                                      | 422 | /cohortPersons
            "cohortPersons":1                  | "cohortPersons":-1                   | 422 | /cohortPersons
            "cohortPersons":1                  | "cohortPersons":1.0                  | 400 | /cohortPersons
            "cohortPersons":1                  | "cohortPersons":true                 | 400 | /cohortPersons
            "cohortPersons":1                  | "cohortPersons":1000001              | 422 | /cohortPersons
            "familyReunificationPersons":0     | "familyReunificationPersons":null    | 422 | /familyReunificationPersons
            "note":"n"                         | "note":["n"]                         | 400 | /note
            "note":"n"                         | "note":"n","note":"m"                | 400 |
            """)
    void a_bad_count_leaves_no_trace(String good, String bad, String status, String pointer) {
        refused(
                "PUT",
                "gemeinde-" + KIRCHHEIM,
                "/surveys/2026/head-counts/" + KIRCHHEIM,
                COUNT.replace(good, bad == null ? "" : bad),
                status,
                pointer);
    }

    @ParameterizedTest(name = "{0} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            PUT  | ministry          | /surveys/abc                                  | {}                   | 4   |
            PUT  | ministry          | /surveys/99999999999                          | {}                   | 4   |
            PUT  | gemeinde-08116033 | /surveys/2077/head-counts/08116033            | {"cohortPersons":1,"familyReunificationPersons":0} | 404 |
            PUT  | gemeinde-08116033 | /surveys/2026/head-counts/8116033             | {"cohortPersons":1,"familyReunificationPersons":0} | 4   |
            POST | kreis-08116       | /surveys/2026/transmissions                   | {}                   | 422 | /district
            POST | kreis-08116       | /surveys/2026/transmissions                   | {"district":"8116"}  | 422 | /district
            POST | kreis-08116       | /surveys/2026/transmissions                   | {"district":"08415"} | 403 |
            POST | kreis-08116       | /surveys/2077/transmissions                   | {"district":"08116"} | 404 |
            POST | statistics        | /surveys/2077/closure                         |                      | 404 |
            POST | gemeinde-08116033 | /claims/no-uuid/submission                    |                      | 4   |
            POST | gemeinde-08116033 | /claims/00000000-0000-7000-8000-000000000000/submission |            | 404 |
            POST | grant-office-a    | /claims/00000000-0000-7000-8000-000000000000/assessment | {"recognised":[{"itemId":"x"}]} | 400 | /recognised/0/itemId
            POST | grant-office-a    | /claims/00000000-0000-7000-8000-000000000000/assessment | {"recognised":[{}]} | 422 | /recognised/0/itemId
            POST | grant-office-a    | /claims/00000000-0000-7000-8000-000000000000/query      | {"question":" "}    | 422 | /question
            POST | grant-office-a    | /claims/00000000-0000-7000-8000-000000000000/rejection  |                     | 4   |
            GET  | auditor           | /municipalities/08116999                      |                      | 404 |
            GET  | auditor           | /municipalities?on=yesterday                  |                      | 400 | /on
            GET  | auditor           | /municipalities?limit=501                     |                      | 400 | /limit
            GET  | auditor           | /no-such-thing                                |                      | 404 |
            """)
    void a_bad_call_is_answered_with_a_problem(
            String method, String client, String path, String body, String status, String pointer) {
        refused(method, client, path, body, status, pointer);
    }

    private static void refused(String method, String client, String path, String body, String status, String pointer) {
        var before = data();
        var request = As.client(client).urlEncodingEnabled(false);
        if (body != null) {
            request = request.body(body);
        }
        var answer = request.request(method, API + path).then();
        answer.contentType("application/problem+json")
                .body(
                        "code",
                        notNullValue(),
                        "title",
                        notNullValue(),
                        "detail",
                        notNullValue(),
                        "type",
                        notNullValue());
        assertThat(Integer.toString(answer.extract().statusCode())).startsWith(status);
        answer.body("status", equalTo(answer.extract().statusCode()));
        if (pointer != null) {
            answer.body("errors.pointer", hasItem(pointer));
        }
        assertThat(data()).isEqualTo(before);
    }

    @Test
    void more_than_500_items_are_refused() {
        var item = "{\"category\":\"RENT\",\"amount\":{\"amount\":\"5.00\",\"currency\":\"EUR\"}}";
        var items = String.join(",", Collections.nCopies(501, item));
        refused(
                "POST",
                "gemeinde-" + KIRCHHEIM,
                "/claims",
                CLAIM.substring(0, CLAIM.indexOf("\"items\"")) + "\"items\":[" + items + "]}",
                "422",
                "/items");
    }

    @Test
    void another_content_type_is_not_read() {
        As.client("gemeinde-" + KIRCHHEIM)
                .contentType("application/xml")
                .body("<claim/>")
                .post(API + "/claims")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void refusals_speak_german() {
        As.client("ministry")
                .header("Accept-Language", "de")
                .body(SURVEY.replace("2099-10-15", "2027-01-01"))
                .put(API + "/surveys/2027")
                .then()
                .statusCode(422)
                .body("title", equalTo("Die Fristen folgen nicht aufeinander"));
    }
}
