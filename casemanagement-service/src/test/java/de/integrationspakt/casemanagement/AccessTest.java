package de.integrationspakt.casemanagement;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.testing.As;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every route, every role, for the own unit and a foreign one. */
@OnPlatform
class AccessTest {
    private static final String OWN = "08126011";
    private static final String FOREIGN = "08127008";
    private static final String LINE = "IM-2018-A";
    private static final List<String> ROLES = List.of(
            "municipality",
            "district",
            "grant-officer",
            "ministry",
            "auditor",
            "local-auditor",
            "treasurer",
            "statistics-office",
            "carrier",
            "team-leader",
            "case-manager",
            "data-protection-officer",
            "operator");
    private static String post;
    private static String manager;

    /** Not before all tests: the first class of a run knows the service's port only once a test begins. */
    @BeforeEach
    void told() {
        if (post != null) {
            return;
        }
        Given.holder(OWN, LINE, 2018);
        var applied = Given.applied(OWN, LINE, "0.25", "2018-01-01");
        post = applied.getString("id");
        manager = applied.getString("caseManager.id");
    }

    /** Status for each role of {@link #ROLES}: a letter for what the call answers. */
    private static char letter(int status) {
        return switch (status) {
            case 200, 201 -> 'y';
            case 401 -> 'n';
            case 403 -> '-';
            case 404 -> '0';
            case 409 -> 's';
            case 422 -> 'i';
            default -> throw new AssertionError("answered " + status);
        };
    }

    @ParameterizedTest(name = "{0} {1} of the {2} unit: {3}")
    @CsvSource(textBlock = """
        # y answers, - forbidden, 0 not found, s the state refuses: role and unit are right
        GET,  /posts,                  own,     yyyyyy-------
        GET,  /posts/{post},           own,     yyyyyy-------
        GET,  /posts/{post},           foreign, -------------
        POST, /posts,                  own,     s------------
        POST, /posts,                  foreign, -------------
        POST, /posts/{post}/approval,  foreign, -------------
        POST, /posts/{post}/rejection, foreign, -------------
        POST, /posts/{post}/withdrawal, foreign, -------------
        GET,  /case-managers,          own,     yyyyyy-------
        GET,  /case-managers/{manager}, own,    yyyyyy-------
        GET,  /case-managers/{manager}, foreign, 000000-------
        GET,  /caseloads,              own,     yyyyyy-------
        GET,  /caseloads,              foreign, yyyyyy-------
        GET,  /changes,                own,     yyyyyyyyyyyyy
        GET,  /outbox-checks/{post},   own,     ------------0
        GET,  /journal,                own,     ----y--------
        GET,  /journal/export,         own,     ----y--------
        GET,  /seals,                  own,     ---yy--------
        GET,  /seals/key,              own,     ---yy--------
        """)
    void a_role_may_do_with_its_own_unit_what_is_its_own(String method, String path, String unit, String answers) {
        var seen = new StringBuilder();
        for (String role : ROLES) {
            var units = Set.of(unit.equals("own") ? OWN : FOREIGN);
            seen.append(letter(call(As.someone("access-" + role, Set.of(role), units), method, path)));
        }
        assertThat(seen).hasToString(answers);
    }

    @ParameterizedTest(name = "{0} {1} with the unit of the state: {2}")
    @CsvSource(textBlock = """
        POST, /posts,                   -------------
        POST, /posts/{post}/withdrawal, -------------
        GET,  /posts/{post},            yyyyyy-------
        GET,  /case-managers/{manager}, yyyyyy-------
        GET,  /caseloads,               yyyyyy-------
        """)
    void acting_for_the_state_is_not_acting_for_a_municipality(String method, String path, String answers) {
        var seen = new StringBuilder();
        for (String role : ROLES) {
            seen.append(letter(call(As.someone("access-" + role, Set.of(role), Set.of("08")), method, path)));
        }
        assertThat(seen).hasToString(answers);
    }

    @Test
    void without_a_token_nothing_answers() {
        for (String path : new String[] {"/posts", "/posts/{post}", "/case-managers", "/caseloads", "/changes"}) {
            assertThat(call(As.nobody(), "GET", path)).as(path).isEqualTo(401);
        }
        for (String path : new String[] {"/posts", "/posts/{post}/approval", "/posts/{post}/withdrawal"}) {
            assertThat(call(As.nobody(), "POST", path)).as(path).isEqualTo(401);
        }
    }

    @Test
    void only_a_grant_officer_approves_or_rejects() {
        for (String role : ROLES) {
            if (!role.equals("grant-officer")) {
                for (String step : new String[] {"approval", "rejection"}) {
                    var someone = As.someone("access-" + role, Set.of(role), Set.of("08", OWN));
                    assertThat(call(someone, "POST", "/posts/{post}/" + step))
                            .as("%s by %s", step, role)
                            .isEqualTo(403);
                }
            }
        }
    }

    @Test
    void a_district_reads_its_municipalities_posts_and_draws_on_none_of_their_frames() {
        var district = As.client("kreis-08126");
        assertThat(call(district, "GET", "/posts/{post}")).isEqualTo(200);
        assertThat(call(As.client("kreis-08126"), "POST", "/posts")).isEqualTo(403);
        assertThat(call(As.client("kreis-08126"), "POST", "/posts/{post}/withdrawal"))
                .isEqualTo(403);
        assertThat(call(As.client("kreis-08127"), "GET", "/posts/{post}")).isEqualTo(403);
    }

    private static int call(RequestSpecification someone, String method, String path) {
        var address = "/api/casemanagement/v1" + path.replace("{post}", post).replace("{manager}", manager);
        if (method.equals("GET")) {
            return someone.get(address).statusCode();
        }
        if (path.equals("/posts")) {
            // a line nobody has heard of: whoever may apply is told so, and nothing is made
            return someone.body(Given.application(OWN, "IM-UNTOLD", "0.50", "2018-01-01"))
                    .post(address)
                    .statusCode();
        }
        return (path.endsWith("approval") ? someone : someone.body(Map.of("reason", "so")))
                .post(address)
                .statusCode();
    }
}
