package de.integrationspakt.budget.deputy;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.aClosedSurvey;
import static de.integrationspakt.budget.Given.aLine;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.kernel.time.Berlin;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class DeputiesTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final LocalDate TODAY = Berlin.today(Clock.systemUTC());

    private final String absent = "absent-" + PEOPLE.incrementAndGet();
    private final String deputy = "deputy-" + PEOPLE.get();
    private String line;
    private int survey;

    @BeforeEach
    void given() {
        line = aLine("ILA", 2020, "1000.00", "COST_CLAIM");
        survey = aClosedSurvey();
    }

    @Test
    void a_deputy_has_the_roles_while_it_runs_and_acts_in_his_own_name() {
        assertThat(run(deputy()).statusCode()).isEqualTo(403);
        var id = recorded(TODAY, TODAY);
        assertThat(run(deputy()).statusCode()).isEqualTo(403);
        confirm(As.client("ministry"), id).then().statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        confirm(second(), id).then().statusCode(200).body("status", equalTo("CONFIRMED"));

        var run = awaited(deputy());
        As.client("auditor").get(API + "/allocation-runs/" + run).then().body("calculatedBy", equalTo(deputy));
        assertThat(Sql.one("SELECT actor FROM journal WHERE subject = ? AND action LIKE 'allocation-run.%'", run))
                .isEqualTo(deputy + " for " + absent);

        var measures = aLine("VWV-DEUTSCH", 2017, "10.00", "MEASURE");
        var reservation = deputy().body(Map.of("budgetLine", measures, "amount", euro("1.00"), "reference", "x"))
                .post(API + "/reservations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        assertThat(Sql.one("SELECT actor FROM journal WHERE subject = ?", reservation))
                .isEqualTo(deputy + " for " + absent);

        second().post(API + "/deputies/" + id + "/end").then().statusCode(200).body("status", equalTo("ENDED"));
        assertThat(run(deputy()).statusCode()).isEqualTo(403);
        second().post(API + "/deputies/" + id + "/end").then().statusCode(409);
        As.client("auditor").get(API + "/deputies?limit=500").then().body("items.id", hasItem(id));
    }

    @Test
    void deputy_and_absent_person_are_one_pair_of_eyes_both_ways_while_it_runs() {
        var earlier = awaited(officer(absent));
        var id = recorded(TODAY.minusDays(1), TODAY.plusDays(1));
        confirm(second(), id).then().statusCode(200);
        approve(deputy(), earlier).then().statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        var later = awaited(deputy());
        approve(officer(absent), later).then().statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        approve(officer("third-officer"), later).then().statusCode(200);
    }

    @Test
    void what_an_officer_may_do_anyway_is_not_journalled_as_a_deputys() {
        var id = recorded(TODAY, TODAY);
        confirm(second(), id).then().statusCode(200);
        var run = awaited(As.someone(deputy, Set.of(Roles.GRANT_OFFICER), Set.of("08")));
        assertThat(Sql.one("SELECT actor FROM journal WHERE subject = ? AND action LIKE 'allocation-run.%'", run))
                .isEqualTo(deputy);
    }

    @ParameterizedTest(name = "from {0} to {1} days from now: {2}")
    @CsvSource({"-2, -1, 403", "1, 2, 403", "0, 0, 201", "-1, 1, 201"})
    void roles_are_lent_on_its_days_alone(int first, int last, int status) {
        confirm(second(), recorded(TODAY.plusDays(first), TODAY.plusDays(last)))
                .then()
                .statusCode(200);
        Facts.await(() -> run(deputy()).statusCode() == status);
    }

    @Test
    void nobody_makes_himself_a_deputy() {
        var own = As.someone(deputy, Set.of(Roles.MINISTRY), Set.of("08"));
        own.body(order(TODAY, TODAY))
                .post(API + "/deputies")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        var id = recorded(TODAY, TODAY);
        confirm(own, id).then().statusCode(403);
        assertThatThrownBy(() -> Sql.execute(
                        "UPDATE deputyship SET confirmed_by = deputy, confirmed_at = now() WHERE id = ?::uuid", id))
                .hasMessageContaining("check constraint");
        assertThatThrownBy(() -> Sql.execute("UPDATE deputyship SET roles = '{ministry}'"))
                .hasMessageContaining("permission denied");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "deputy, same, 422, /deputy",
        "deputy, , 422, /deputy",
        "roles, operator, 422, /roles/0",
        "lastDay, 2000-01-01, 422, /lastDay",
        "firstDay, gestern, 400, /firstDay",
        "reason, , 422, /reason"
    })
    void a_wrong_content_is_refused_at_its_place(String field, String value, int status, String pointer) {
        var order = order(TODAY, TODAY);
        order.put(field, field.equals("roles") ? List.of(value) : "same".equals(value) ? absent : value);
        As.client("ministry")
                .body(order)
                .post(API + "/deputies")
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    private RequestSpecification deputy() {
        return As.someone(deputy, Set.of(Roles.STATISTICS_OFFICE), Set.of("08"));
    }

    private static RequestSpecification officer(String name) {
        return As.someone(name, Set.of(Roles.GRANT_OFFICER), Set.of("08"));
    }

    private static RequestSpecification second() {
        return As.someone("second-head", Set.of(Roles.MINISTRY), Set.of("08"));
    }

    private Map<String, Object> order(LocalDate first, LocalDate last) {
        var order = new LinkedHashMap<String, Object>();
        order.put("absent", absent);
        order.put("deputy", deputy);
        order.put("roles", List.of("grant-officer"));
        order.put("firstDay", first.toString());
        order.put("lastDay", last.toString());
        order.put("reason", "Urlaub");
        return order;
    }

    private String recorded(LocalDate first, LocalDate last) {
        return As.client("ministry")
                .body(order(first, last))
                .post(API + "/deputies")
                .then()
                .statusCode(201)
                .body("status", equalTo("RECORDED"))
                .extract()
                .path("id");
    }

    private static Response confirm(RequestSpecification who, String id) {
        return who.post(API + "/deputies/" + id + "/confirmation");
    }

    private Response run(RequestSpecification who) {
        return who.body(Map.of(
                        "budgetLine",
                        line,
                        "surveyYear",
                        survey,
                        "stage",
                        "FINAL",
                        "rounding",
                        "LARGEST_REMAINDER_CENT"))
                .post(API + "/allocation-runs");
    }

    private String awaited(RequestSpecification who) {
        var answer = new Response[1];
        Facts.await(() -> {
            answer[0] = run(who);
            return answer[0].statusCode() != 409;
        });
        return answer[0].then().statusCode(201).extract().path("id");
    }

    private static Response approve(RequestSpecification who, String run) {
        return who.post(API + "/allocation-runs/" + run + "/approval");
    }
}
