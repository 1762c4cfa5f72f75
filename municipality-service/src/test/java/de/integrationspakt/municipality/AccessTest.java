package de.integrationspakt.municipality;

import static de.integrationspakt.municipality.Stage.API;
import static de.integrationspakt.municipality.Stage.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every route for every role, in the own unit and in a foreign one. */
@OnPlatform
class AccessTest {
    private static final List<String> ROLES = List.of(
            Roles.MINISTRY,
            Roles.GRANT_OFFICER,
            Roles.TREASURER,
            Roles.STATISTICS_OFFICE,
            Roles.DISTRICT,
            Roles.MUNICIPALITY,
            Roles.CARRIER,
            Roles.TEAM_LEADER,
            Roles.CASE_MANAGER,
            Roles.DATA_PROTECTION_OFFICER,
            Roles.AUDITOR,
            Roles.LOCAL_AUDITOR,
            Roles.OPERATOR);

    private static final String TEMPLATE = "{\"name\":\"%s\",\"persons\":1,"
            + "\"items\":[{\"category\":\"RENT\",\"amount\":{\"amount\":\"5.00\",\"currency\":\"EUR\"}}]}";

    private static final String EVERYBODY = String.join(" ", ROLES);

    private static String claim;
    private static String measure;
    private static String template;

    @BeforeEach
    void stage() {
        Stage.register();
        Stage.survey(2026);
        Stage.line("ILA-ACCESS-2019", 2019, "COST_CLAIM");
        if (claim == null) {
            claim = Stage.draft("ILA-ACCESS-2019", 2019, "5.00").substring(API.length());
            var kept = As.client("gemeinde-" + KIRCHHEIM)
                    .body("{\"ags\":\"08116033\",\"content\":" + TEMPLATE.formatted("for access") + "}")
                    .post(API + "/claim-templates");
            template = "/claim-templates/" + kept.jsonPath().getString("id");
        }
        Stage.line("DEUTSCH-ACCESS-2019", 2019, "MEASURE");
        if (measure == null) {
            measure = Measuring.draft("DEUTSCH-ACCESS-2019", 2019).substring(API.length());
        }
    }

    /** scope: unit = the caller must reach Kirchheim; all = no unit asked for. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            POST | /registry-imports                   | all  | ministry
            GET  | /municipalities                     | all  | *
            GET  | /municipalities/08116033            | all  | *
            GET  | /municipalities/08116033/versions   | all  | *
            GET  | /registry-imports                   | all  | ministry statistics-office auditor
            GET  | /registry-imports/01941f29-7c00-7000-8000-0000000000ff | all | ministry statistics-office auditor
            GET  | /registry-imports/01941f29-7c00-7000-8000-0000000000ff/differences | all | ministry statistics-office auditor
            GET  | /districts                          | all  | *
            GET  | /districts/08116/versions           | all  | *
            GET  | /associations                       | all  | *
            GET  | /associations/081160001             | all  | *
            GET  | /groups                             | all  | *
            GET  | /groups/G000001                     | all  | *
            GET  | /joint-administrations              | all  | *
            GET  | /joint-administrations/08116033     | all  | *
            PUT  | /joint-administrations/08116033     | all  | ministry
            GET  | /territorial-changes                | all  | *
            POST | /territorial-changes                | all  | ministry
            GET  | /territorial-changes/01941f29-7c00-7000-8000-0000000000ff | all | *
            POST | /territorial-changes/01941f29-7c00-7000-8000-0000000000ff/approval | all | ministry
            POST | /territorial-changes/01941f29-7c00-7000-8000-0000000000ff/rejection | all | ministry
            GET  | /cost-categories                    | all  | *
            GET  | /cost-category-versions             | all  | *
            POST | /cost-category-versions             | all  | ministry
            POST | /cost-category-versions/01941f29-7c00-7000-8000-0000000000ff/approval  | all | ministry
            POST | /cost-category-versions/01941f29-7c00-7000-8000-0000000000ff/rejection | all | ministry
            GET  | /income-kinds                       | all  | *
            GET  | /claim-imports/template             | all  | *
            GET  | /claim-templates                    | all  | municipality
            POST | /claim-templates                    | unit | municipality
            GET  | TEMPLATE                            | unit | municipality
            PUT  | TEMPLATE                            | unit | municipality
            POST | TEMPLATE/claims                     | unit | municipality
            GET  | /areas                              | all  | *
            POST | /structures                         | unit | district ministry
            GET  | /structures                         | all  | *
            POST | /packages                           | unit | municipality district carrier
            GET  | /packages                           | all  | *
            POST | /packages/check                     | all  | municipality district carrier grant-officer ministry
            GET  | /reports/comparability?year=2026    | all  | municipality district grant-officer ministry auditor local-auditor
            PUT  | /areas/ENCOUNTER/levels/MEETING     | all  | ministry
            PUT  | /surveys/2026                       | all  | ministry
            GET  | /surveys                            | all  | *
            GET  | /surveys/2026                       | all  | *
            GET  | /surveys/2026/closures              | all  | *
            GET  | /surveys/2026/closures/1            | all  | *
            POST | /surveys/2026/closure               | all  | statistics-office
            POST | /surveys/2026/transmissions         | unit | district
            PUT  | /surveys/2026/head-counts/08116033  | unit | municipality district
            GET  | /surveys/2026/head-counts/08116033  | unit | municipality district statistics-office ministry grant-officer auditor local-auditor
            POST | /surveys/2026/head-counts/08116033/late-decision | unit | district statistics-office
            POST | /surveys/2026/head-count-imports?district=08116 | unit | district
            GET  | /surveys/2026/missing               | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            GET  | /surveys/2026/reminders             | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            GET  | /surveys/2026/districts/08116       | unit | district statistics-office ministry grant-officer auditor local-auditor
            GET  | /surveys/2026/comparison            | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            GET  | /surveys/2026/plausibility-limits   | all  | *
            PUT  | /surveys/2099/plausibility-limits   | all  | statistics-office
            GET  | /surveys/2026/head-counts           | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            GET  | /statements-of-use                  | all  | municipality district carrier grant-officer ministry auditor local-auditor
            GET  | /reports/claims                     | all  | municipality district treasurer ministry grant-officer auditor local-auditor
            GET  | /reports/measures                   | all  | municipality district carrier ministry grant-officer auditor local-auditor
            GET  | /reports/deadlines                  | all  | municipality district carrier statistics-office ministry grant-officer auditor local-auditor
            GET  | /reports/positions/08116033?year=2026 | unit | municipality district treasurer ministry grant-officer auditor local-auditor
            GET  | /reports/head-counts?year=2026      | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            GET  | /claims                             | all  | municipality district grant-officer ministry treasurer auditor local-auditor
            POST | /claims                             | unit | municipality
            GET  | CLAIM                               | unit | municipality district grant-officer ministry treasurer auditor local-auditor
            PUT  | CLAIM                               | unit | municipality
            POST | CLAIM/submission                    | unit | municipality
            POST | CLAIM/answer                        | unit | municipality
            POST | CLAIM/withdrawal                    | unit | municipality
            POST | CLAIM/objection                     | unit | municipality
            POST | CLAIM/objection-decision            | unit | grant-officer
            POST | CLAIM/hearing                       | unit | grant-officer
            POST | CLAIM/hearing-response              | unit | municipality
            POST | CLAIM/remainder-assessment          | unit | grant-officer
            GET  | /claims/waiting-for-money           | all  | municipality district grant-officer ministry treasurer auditor local-auditor
            POST | CLAIM/query                         | unit | grant-officer
            POST | CLAIM/assessment                    | unit | grant-officer
            POST | CLAIM/approval                      | unit | grant-officer
            POST | CLAIM/rejection                     | unit | grant-officer
            GET  | CLAIM/reviews                       | unit | grant-officer ministry auditor
            GET  | /reports/findings                   | all  | grant-officer ministry auditor
            POST | CLAIM/documents?name=a.pdf          | unit | municipality
            GET  | CLAIM/documents                     | unit | municipality district grant-officer ministry treasurer auditor local-auditor
            GET  | CLAIM/documents/01941f29-7c00-7000-8000-0000000000ff | unit | municipality district grant-officer ministry treasurer auditor local-auditor
            DELETE | CLAIM/documents/01941f29-7c00-7000-8000-0000000000ff | unit | municipality
            GET  | /measure-codes                      | all  | *
            GET  | /measure-types                      | all  | *
            GET  | /measure-types/LANGUAGE_COURSE      | all  | *
            GET  | /measure-types/LANGUAGE_COURSE/standards | all | *
            POST | /measure-types/LANGUAGE_COURSE/standards | all | ministry
            POST | /measure-types/LANGUAGE_COURSE/standards/99/approval | all | ministry
            POST | /measure-types/LANGUAGE_COURSE/standards/99/rejection | all | ministry
            GET  | /measures                           | all  | municipality district carrier grant-officer ministry treasurer auditor local-auditor
            POST | /measures                           | unit | municipality district carrier
            GET  | MEASURE                             | unit | municipality district carrier grant-officer ministry treasurer auditor local-auditor
            PUT  | MEASURE                             | unit | municipality district carrier
            POST | MEASURE/submission                  | unit | municipality district carrier
            POST | MEASURE/answer                      | unit | municipality district carrier
            POST | MEASURE/early-start                 | unit | municipality district carrier
            POST | MEASURE/withdrawal                  | unit | municipality district carrier
            POST | MEASURE/cancellation                | unit | municipality district carrier
            POST | MEASURE/completion                  | unit | municipality district carrier
            POST | MEASURE/query                       | unit | grant-officer
            POST | MEASURE/early-start-decision        | unit | grant-officer
            POST | MEASURE/assessment                  | unit | grant-officer
            POST | MEASURE/approval                    | unit | grant-officer
            POST | MEASURE/rejection                   | unit | grant-officer
            GET  | MEASURE/amendments                  | unit | municipality district carrier grant-officer ministry treasurer auditor local-auditor
            POST | MEASURE/amendments                  | unit | municipality district carrier
            POST | MEASURE/amendments/1/approval       | unit | grant-officer
            POST | MEASURE/amendments/1/rejection      | unit | grant-officer
            GET  | MEASURE/participation               | unit | municipality district carrier grant-officer ministry treasurer auditor local-auditor
            PUT  | MEASURE/participation/2019-03       | unit | municipality district carrier
            GET  | /imports                            | all  | municipality district carrier statistics-office ministry grant-officer auditor local-auditor
            GET  | /imports/01941f29-7c00-7000-8000-0000000000ff | all  | municipality district carrier statistics-office ministry grant-officer auditor local-auditor
            GET  | /imports/01941f29-7c00-7000-8000-0000000000ff/rows | all  | municipality district carrier statistics-office ministry grant-officer auditor local-auditor
            POST | /imports/01941f29-7c00-7000-8000-0000000000ff/cancellation | all  | municipality district carrier statistics-office ministry grant-officer
            GET  | /accommodations                     | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            GET  | /accommodations/01941f29-7c00-7000-8000-0000000000ff | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            GET  | /accommodations/01941f29-7c00-7000-8000-0000000000ff/occupancy | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            POST | /accommodations                     | unit | municipality district
            GET  | /accommodations/claim-proposal?ags=08116033&from=2019-01-01&to=2019-12-31 | unit | municipality district ministry grant-officer auditor local-auditor
            POST | /accommodation-imports?unit=08116033 | unit | municipality district
            POST | /occupancy-imports?unit=08116033    | unit | municipality district
            GET  | /accommodation-imports/template     | all  | *
            GET  | /occupancy-imports/template         | all  | *
            PUT  | /expected-arrivals/08116033/2097-01 | unit | district ministry
            GET  | /capacities                         | all  | municipality district statistics-office ministry grant-officer auditor local-auditor
            GET  | /outbox-checks/01941f29-7c00-7000-8000-0000000000ff | all  | operator
            GET  | /journal                            | all  | auditor
            GET  | /journal/export                     | all  | auditor
            GET  | /seals                              | all  | ministry auditor
            GET  | /seals/key                          | all  | ministry auditor
            """)
    void roles_and_units_decide(String method, String path, String scope, String allowed) {
        var may = Set.of((allowed.equals("*") ? EVERYBODY : allowed).split(" "));
        var address =
                API + path.replace("CLAIM", claim).replace("MEASURE", measure).replace("TEMPLATE", template);
        for (String role : ROLES) {
            var own = call(method, address, role, Set.of(KIRCHHEIM, "08116"));
            if (!may.contains(role)) {
                assertThat(own).as("%s %s as %s", method, path, role).isEqualTo(403);
            } else {
                assertThat(own).as("%s %s as %s", method, path, role).isNotIn(401, 403, 500);
                var foreign = call(method, address, role, Set.of("08415061", "08415"));
                if (scope.equals("unit")) {
                    assertThat(foreign)
                            .as("%s %s as foreign %s", method, path, role)
                            .isEqualTo(403);
                } else {
                    assertThat(foreign)
                            .as("%s %s as foreign %s", method, path, role)
                            .isNotIn(401, 403, 500);
                }
            }
        }
        var nobody = As.nobody()
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .contentType(type(path))
                .request(method, address)
                .statusCode();
        assertThat(nobody).as("%s %s without a token", method, path).isEqualTo(401);
    }

    private static int call(String method, String address, String role, Set<String> units) {
        var request = As.someone("somebody-" + role, Set.of(role), units).contentType(type(address));
        if (!method.equals("GET")) {
            request = address.contains("/documents?")
                    ? request.body(body(address).getBytes(StandardCharsets.UTF_8))
                    : request.body(body(address));
        }
        return request.request(method, address).statusCode();
    }

    private static String type(String path) {
        if (path.contains("/documents?")) {
            return "application/pdf";
        }
        if (path.contains("-imports?")) return "text/csv";
        return path.endsWith("/registry-imports") ? "text/plain" : "application/json";
    }

    /** Good enough to get past the form, so that the unit is what decides; none of them may change the claim for others. */
    private static String body(String address) {
        if (address.contains("-imports?")) {
            return "nothing";
        }
        if (address.endsWith("/accommodations")) {
            return "{\"ags\":\"08116033\",\"number\":\"ACCESS\",\"name\":\"n\",\"kind\":\"FLAT\",\"tenure\":\"OWNED\",\"places\":1,"
                    + "\"squareMetres\":10.0,\"openedOn\":\"2016-01-01\"}";
        }
        if (address.endsWith("/late-decision")) {
            return "{\"version\":999,\"accepted\":true}";
        }
        if (address.endsWith("/plausibility-limits")) {
            return "{\"changePercent\":50,\"changePersons\":20,\"permilleOfPopulation\":50}";
        }
        if (address.contains("/expected-arrivals/")) {
            return "{\"persons\":1}";
        }
        if (address.endsWith("/transmissions")) {
            return "{\"district\":\"08116\"}";
        }
        if (address.endsWith("/surveys/2026")) {
            return "{\"referenceDate\":\"2026-09-15\",\"reportBy\":\"2099-10-15\",\"correctBy\":\"2099-12-31\"}";
        }
        if (address.endsWith("/packages")) {
            return "{\"applicant\":\"08116033\",\"content\":{\"name\":\"n\",\"persons\":1,\"availableFrom\":\"2040-01-01\","
                    + "\"goals\":[{\"area\":\"LANGUAGE\",\"level\":\"B1\"}],\"steps\":[]}}";
        }
        if (address.endsWith("/structures")) {
            return "{\"district\":\"08116\",\"structure\":{\"name\":\"n\",\"owner\":\"STATE\",\"area\":\"ENCOUNTER\","
                    + "\"entryLevel\":\"MEETING\",\"exitLevel\":\"EXCHANGE\",\"weeks\":1,\"validFrom\":\"2040-01-01\"}}";
        }
        if (address.contains("/head-counts/")) {
            return "{\"cohortPersons\":1,\"familyReunificationPersons\":0,\"reason\":\"for the test\"}";
        }
        if (address.contains("/measure-types")) {
            return Measuring.STANDARD;
        }
        if (address.contains("/measures")) {
            return Measuring.body(address, "DEUTSCH-ACCESS-2019", 2019);
        }
        if (address.endsWith("/query")) {
            return "{\"question\":\"?\"}";
        }
        if (address.endsWith("/cost-category-versions")) {
            return "{\"code\":\"ACCESS\",\"block\":\"PROPERTY\",\"eligibility\":\"NO\","
                    + "\"titleDe\":\"Zugang\",\"titleEn\":\"Access\",\"validFrom\":\"2090-01-01\"}";
        }
        if (address.endsWith("/claim-templates")) {
            return "{\"ags\":\"08116033\",\"content\":" + TEMPLATE.formatted("another") + "}";
        }
        if (address.endsWith(template)) {
            return TEMPLATE.formatted("for access");
        }
        if (address.endsWith(template + "/claims")) {
            return "{\"budgetLine\":\"ILA-ACCESS-2019\",\"periodFrom\":\"2019-01-01\",\"periodTo\":\"2019-02-01\"}";
        }
        if (address.endsWith("/objection-decision")) {
            return "{\"outcome\":\"DISMISSED\",\"ruling\":\"for the test\"}";
        }
        if (address.endsWith("/hearing")) {
            return "{\"reason\":\"for the test\",\"respondBy\":\"2099-01-01\"}";
        }
        if (address.endsWith("/hearing-response")) {
            return "{\"response\":\"for the test\"}";
        }
        if (address.endsWith("/answer")) {
            return "{\"answer\":\"!\"}";
        }
        if (address.endsWith("/rejection") || address.endsWith("/withdrawal") || address.endsWith("/objection")) {
            return "{\"reason\":\"for the test\"}";
        }
        var content = "\"periodFrom\":\"2019-01-01\",\"periodTo\":\"2019-02-01\",\"persons\":1,"
                + "\"items\":[{\"category\":\"RENT\",\"amount\":{\"amount\":\"5.00\",\"currency\":\"EUR\"}}]}";
        if (address.endsWith("/claims")) {
            return "{\"ags\":\"08116033\",\"budgetLine\":\"ILA-ACCESS-2019\"," + content;
        }
        return address.endsWith(claim) ? "{" + content : "{}";
    }

    @Test
    void a_denied_call_is_journalled() {
        var before = (Long) Sql.one("SELECT count(*) FROM journal");
        As.client("gemeinde-08415061").get(API + claim).then().statusCode(403);
        assertThat((Long) Sql.one("SELECT count(*) FROM journal")).isGreaterThan(before);
    }

    @Test
    void a_municipality_may_not_approve_its_own_claim_even_as_an_officer() {
        var path = Stage.draft("ILA-ACCESS-2019", 2019, "7.00");
        var both = Set.of(Roles.MUNICIPALITY, Roles.GRANT_OFFICER);
        As.someone("both", both, Set.of(KIRCHHEIM))
                .post(path + "/submission")
                .then()
                .statusCode(200);
        As.someone("both", both, Set.of(KIRCHHEIM))
                .body(Map.of())
                .post(path + "/assessment")
                .then()
                .statusCode(403);
    }
}
