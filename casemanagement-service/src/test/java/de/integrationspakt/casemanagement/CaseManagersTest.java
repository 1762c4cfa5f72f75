package de.integrationspakt.casemanagement;

import static de.integrationspakt.casemanagement.Given.POSTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@OnPlatform
class CaseManagersTest {
    private static final String MANAGERS = "/api/casemanagement/v1/case-managers";
    private static final String AGS = "08226107";
    private static final String OTHER = "08226012";
    private static final String LINE = "IM-2018-M";

    @BeforeAll
    static void told() {
        Given.holder(AGS, LINE, 2018);
        Given.municipality(OTHER, "Dossenheim");
        Given.share(LINE, OTHER, 2018, 268, 100_000_000, 1);
    }

    private static ValidatableResponse apply(String caller, String ags, String manager, String fte, String from) {
        var body = Given.application(ags, LINE, fte, from);
        body.put("caseManager", Map.of("id", manager));
        return As.client(caller).body(body).post(POSTS).then();
    }

    @Test
    void nobody_is_funded_above_one_full_post_on_any_day() {
        var manager = Given.applied(AGS, LINE, "0.60", "2018-01-01").getString("caseManager.id");
        apply("gemeinde-" + AGS, AGS, manager, "0.41", "2018-12-31")
                .statusCode(409)
                .body("code", equalTo("ABOVE_FULL_TIME"))
                .body("errors[0].pointer", equalTo("/fte"));
        apply("gemeinde-" + AGS, AGS, manager, "0.40", "2018-06-01").statusCode(201);
        apply("gemeinde-" + AGS, AGS, manager, "0.25", "2018-06-01").statusCode(409);
        As.client("gemeinde-" + AGS)
                .get(MANAGERS + "/" + manager + "?on=2018-05-31")
                .then()
                .statusCode(200)
                .body("fte", equalTo("0.60"))
                .body("posts.size()", equalTo(2));
        As.client("gemeinde-" + AGS)
                .get(MANAGERS + "/" + manager)
                .then()
                .body("on", equalTo("2018-06-30"))
                .body("fte", equalTo("1.00"));
    }

    @Test
    void of_two_posts_at_once_for_the_same_person_one_is_refused() {
        var manager = Given.applied(AGS, LINE, "0.50", "2018-01-01").getString("caseManager.id");
        var threads = new Thread[8];
        var statuses = new ConcurrentLinkedQueue<Integer>();
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> statuses.add(apply("gemeinde-" + AGS, AGS, manager, "0.50", "2018-01-01")
                    .extract()
                    .statusCode()));
            threads[i].start();
        }
        for (Thread thread : threads) {
            joined(thread);
        }
        assertThat(statuses).hasSize(8).containsOnly(201, 409);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void only_a_case_manager_of_the_own_unit_can_be_named_by_id() {
        var manager = Given.applied(AGS, LINE, "0.25", "2018-01-01").getString("caseManager.id");
        apply("gemeinde-" + OTHER, OTHER, manager, "0.25", "2018-01-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/caseManager/id"));
        apply("gemeinde-" + OTHER, OTHER, UUID.randomUUID().toString(), "0.25", "2018-01-01")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/caseManager/id"));
        var body = Given.application(OTHER, LINE, "0.25", "2018-01-01");
        body.put("caseManager", Map.of("id", manager));
        As.someone("verwaltungsverband", Set.of("municipality"), Set.of(AGS, OTHER))
                .body(body)
                .post(POSTS)
                .then()
                .statusCode(201);
    }

    @Test
    void the_own_unit_and_the_grant_officer_read_the_name_and_nobody_else() {
        var manager = Given.applied(AGS, LINE, "0.25", "2018-01-01").getString("caseManager.id");
        for (String reader : new String[] {"gemeinde-" + AGS, "grant-office-a"}) {
            As.client(reader)
                    .get(MANAGERS + "/" + manager)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("A. Beispiel"));
        }
        for (String reader : new String[] {"kreis-08226", "auditor", "ministry"}) {
            As.client(reader)
                    .get(MANAGERS + "/" + manager)
                    .then()
                    .statusCode(200)
                    .body("number", matchesRegex("M\\d{6,}"))
                    .body("name", nullValue());
        }
        for (String foreign : new String[] {"gemeinde-08415061", "kreis-08415"}) {
            As.client(foreign).get(MANAGERS + "/" + manager).then().statusCode(404);
        }
    }

    @Test
    void the_list_has_the_own_unit_only_and_is_paged() {
        Given.applied(AGS, LINE, "0.25", "2018-01-01");
        Given.applied(AGS, LINE, "0.25", "2018-01-01");
        var own = As.client("gemeinde-" + AGS).get(MANAGERS + "?limit=500").jsonPath();
        assertThat(own.getList("items.unit")).isNotEmpty().containsOnly(AGS);
        assertThat(As.client("gemeinde-08415999").get(MANAGERS).jsonPath().getList("items"))
                .isEmpty();
        var first = As.client("auditor").get(MANAGERS + "?limit=1&unit=" + AGS).jsonPath();
        var second = As.client("auditor")
                .get(MANAGERS + "?limit=1&unit=" + AGS + "&cursor=" + first.getString("next"))
                .jsonPath();
        assertThat(second.getString("items[0].number")).isGreaterThan(first.getString("items[0].number"));
    }
}
