package de.integrationspakt.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnPlatform
class BadInputTest {
    private static final String AGS = "08128007";
    private static final String LINE = "IM-2018-B";
    private static final String GOOD = """
        {"ags":"08128007","budgetLine":"IM-2018-B","qualification":"DEGREE","fte":"0.50","from":"2018-01-01",
         "months":12,"caseManager":{"name":"A. Beispiel"}}
        """;

    @BeforeAll
    static void told() {
        Given.holder(AGS, LINE, 2018);
        Given.line("BudgetLineOpened", "ILA-2018-B", 2018, "COST_CLAIM", 1);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2} at {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "ags":"08128007",                | ``                               | 422 | /ags
        "ags":"08128007"                 | "ags":"08128007","district":"08128" | 422 | /ags
        "ags":"08128007"                 | "ags":"9"                        | 422 | /ags
        "ags":"08128007"                 | "ags":8128007                    | 400 | /ags
        "ags":"08128007"                 | "ags":"08128007","agz":1         | 400 | /agz
        "budgetLine":"IM-2018-B",        | ``                               | 422 | /budgetLine
        "IM-2018-B"                      | ""                               | 422 | /budgetLine
        "IM-2018-B"                      | "a b"                            | 422 | /budgetLine
        "IM-2018-B"                      | null                             | 422 | /budgetLine
        "IM-2018-B"                      | "ILA-2018-B"                     | 422 | /budgetLine
        "qualification":"DEGREE",        | ``                               | 422 | /qualification
        "DEGREE"                         | "ANY"                            | 400 | /qualification
        "DEGREE"                         | 0                                | 400 | /qualification
        "fte":"0.50",                    | ``                               | 422 | /fte
        "0.50"                           | 0.5                              | 400 | /fte
        "0.50"                           | "0.505"                          | 422 | /fte
        "0.50"                           | "-0.50"                          | 422 | /fte
        "0.50"                           | "0.20"                           | 422 | /fte
        "0.50"                           | "1.01"                           | 422 | /fte
        "0.50"                           | "99999"                          | 422 | /fte
        "from":"2018-01-01",             | ``                               | 422 | /from
        "2018-01-01"                     | "2018-02-30"                     | 400 | /from
        "2018-01-01"                     | "01.01.2018"                     | 400 | /from
        "2018-01-01"                     | 20180101                         | 400 | /from
        "2018-01-01"                     | "2019-01-01"                     | 422 | /from
        "2018-01-01"                     | "+999999999-01-01"               | 422 | /from
        "months":12,                     | ``                               | 422 | /months
        "months":12                      | "months":0                       | 422 | /months
        "months":12                      | "months":-1                      | 422 | /months
        "months":12                      | "months":25                      | 422 | /months
        "months":12                      | "months":121                     | 422 | /months
        "months":12                      | "months":12.5                    | 400 | /months
        "months":12                      | "months":"12"                    | 400 | /months
        "months":12                      | "months":99999999999             | 400 | /months
        ,"caseManager":{"name":"A. Beispiel"} | ``                          | 422 | /caseManager
        {"name":"A. Beispiel"}           | {}                               | 422 | /caseManager
        {"name":"A. Beispiel"}           | "A. Beispiel"                    | 400 | /caseManager
        "A. Beispiel"                    | ""                               | 422 | /caseManager/name
        "A. Beispiel"                    | "   "                            | 422 | /caseManager/name
        "A. Beispiel"                    | "A\\u0000B"                      | 400 | /caseManager/name
        "A. Beispiel"                    | "A\\u000aB"                      | 422 | /caseManager/name
        "A. Beispiel"                    | 5                                | 400 | /caseManager/name
        {"name":"A. Beispiel"}           | {"id":"x"}                       | 400 | /caseManager/id
        {"name":"A. Beispiel"}           | {"id":"01890a5d-ac96-774b-bcce-b302099a8057"} | 422 | /caseManager/id
        """)
    void a_bad_application_is_refused_and_the_place_is_named(String good, String bad, int status, String pointer) {
        var before = Sql.one("SELECT count(*) FROM post");
        As.client("gemeinde-" + AGS)
                .body(GOOD.replace("\n", "").replace(good, bad == null ? "" : bad))
                .post(Given.POSTS)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem(pointer))
                .body("detail", not(equalTo("")));
        assertThat(Sql.one("SELECT count(*) FROM post")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"x\"", "{} {}"})
    void broken_json_is_refused(String body) {
        As.client("gemeinde-" + AGS)
                .body(body)
                .post(Given.POSTS)
                .then()
                .statusCode(oneOf(400, 422))
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts?limit=0",
                "/posts?limit=501",
                "/posts?limit=x",
                "/posts?cursor=*",
                "/posts?ags=1",
                "/posts?district=08",
                "/posts?status=PAID",
                "/posts?qualification=x",
                "/posts?runningOn=2018-13-01",
                "/posts?runningOn=%2B999999999-01-01",
                "/posts?modifiedSince=yesterday",
                "/posts?caseManager=1",
                "/posts?budgetLine=%00",
                "/posts/1",
                "/case-managers/1",
                "/case-managers?unit=x",
                "/case-managers?on=x",
                "/case-managers?on=%2B999999999-01-01",
                "/caseloads?on=2018-02-30",
                "/caseloads?on=%2B999999999-01-01",
                "/caseloads?ags=08116",
            })
    void an_unreadable_parameter_is_refused(String path) {
        var answer = As.client("auditor").urlEncodingEnabled(false).get("/api/casemanagement/v1" + path);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var place = path.contains("?") ? "/" + path.substring(path.indexOf('?') + 1, path.indexOf('=')) : "/id";
        assertThat(answer.jsonPath().getList("errors.pointer")).contains(place);
        assertThat(answer.asString()).doesNotContain("de.integrationspakt").doesNotContain("java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"\"}", "{\"reason\":\" \"}", "{\"reason\":5}", "{\"why\":\"x\"}", ""})
    void a_rejection_and_a_withdrawal_need_a_reason(String body) {
        for (String step : new String[] {"rejection", "withdrawal"}) {
            As.client(step.equals("rejection") ? "grant-office-a" : "gemeinde-" + AGS)
                    .body(body)
                    .post(Given.POSTS + "/01890a5d-ac96-774b-bcce-b302099a8057/" + step)
                    .then()
                    .statusCode(oneOf(400, 422))
                    .contentType("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval", "rejection"})
    void a_post_that_is_not_there_is_not_found(String step) {
        var officer = As.client("grant-office-a");
        (step.equals("approval") ? officer : officer.body("{\"reason\":\"x\"}"))
                .post(Given.POSTS + "/01890a5d-ac96-774b-bcce-b302099a8057/" + step)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml"})
    void another_content_type_is_not_read(String type) {
        As.client("gemeinde-" + AGS)
                .contentType(type)
                .body(GOOD)
                .post(Given.POSTS)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }
}
