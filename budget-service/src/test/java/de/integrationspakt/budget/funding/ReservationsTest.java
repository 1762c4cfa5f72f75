package de.integrationspakt.budget.funding;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class ReservationsTest {

    private static final String RESERVATIONS = API + "/reservations";

    @Inject
    ExpireReservations expireReservations;

    @Test
    void a_reservation_takes_from_the_holders_share_and_shows_what_is_left() {
        var line = Given.aLineWithShares("COST_CLAIM");
        String id = reserve(body(line, KIRCHHEIM, "2723.15"))
                .statusCode(201)
                .body("status", equalTo("RESERVED"))
                .body("balances.available.amount", equalTo("200000.00"))
                .body("balances.reserved.amount", equalTo("2723.15"))
                .body("balances.allocated.amount", equalTo("202723.15"))
                .extract()
                .path("id");
        assertThat(Facts.told("FundsReserved", id).get(0).path("requester").asText())
                .isEqualTo("budget");

        As.client("grant-office-b")
                .body("{}")
                .post(RESERVATIONS + "/" + id + "/release")
                .then()
                .statusCode(200)
                .body("status", equalTo("RELEASED"))
                .body("balances.available.amount", equalTo("202723.15"));
        Facts.told("FundsReleased", id);
        As.client("grant-office-b")
                .post(RESERVATIONS + "/" + id + "/release")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void every_reservation_has_a_file_reference_of_its_own_for_good() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "1000.00", "MEASURE");
        String first =
                reserve(body(line, null, "1.00")).statusCode(201).extract().path("fileReference");
        var second = reserve(body(line, null, "1.00")).statusCode(201).extract();
        assertThat(first).matches(line + "/[1-9][0-9]*");
        assertThat(second.<String>path("fileReference"))
                .matches(line + "/[1-9][0-9]*")
                .isNotEqualTo(first);
        As.client("auditor")
                .get(RESERVATIONS + "/" + second.path("id"))
                .then()
                .body("fileReference", equalTo(second.<String>path("fileReference")));
    }

    @Test
    void the_common_pot_of_a_measure_line_needs_no_holder() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "1000.00", "MEASURE");
        reserve(body(line, null, "400.00"))
                .statusCode(201)
                .body("holder", nullValue())
                .body("balances.available.amount", equalTo("600.00"));
        reserve(body(line, "T000001", "100.00")).statusCode(201).body("balances.available.amount", equalTo("500.00"));
        assertThat(Given.account(line, "T000001").getString("items[0].reserved.amount"))
                .isEqualTo("100.00");
    }

    @Test
    void what_cannot_be_given_is_refused_with_its_reason() {
        var line = Given.aLineWithShares("COST_CLAIM");
        reserve(body(line, null, "1.00"))
                .statusCode(422)
                .body("code", equalTo("HOLDER_REQUIRED"))
                .body("errors[0].pointer", equalTo("/holder"));
        reserve(body(line, "08111000", "1.00")).statusCode(409).body("code", equalTo("NO_SHARE"));
        reserve(body("NONE-1", KIRCHHEIM, "1.00")).statusCode(422).body("code", equalTo("UNKNOWN_LINE"));
        reserve(body(line, KIRCHHEIM, "202723.16")).statusCode(409).body("code", equalTo("INSUFFICIENT_FUNDS"));
        Given.closed(line);
        reserve(body(line, KIRCHHEIM, "1.00")).statusCode(409).body("code", equalTo("LINE_CLOSED"));
    }

    @Test
    void the_same_key_gets_the_same_answer_even_when_it_was_a_refusal() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            As.client("grant-office-a")
                    .header("Idempotency-Key", key)
                    .body(body(line, null, "100.01"))
                    .post(RESERVATIONS)
                    .then()
                    .statusCode(409)
                    .contentType("application/problem+json")
                    .header("Idempotency-Replayed", equalTo(replayed))
                    .body("code", equalTo("INSUFFICIENT_FUNDS"));
        }
        As.client("grant-office-a")
                .header("Idempotency-Key", key)
                .body(body(line, null, "100.00"))
                .post(RESERVATIONS)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_dry_run_answers_and_changes_nothing() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        As.client("grant-office-a")
                .body(body(line, null, "60.00"))
                .post(RESERVATIONS + "?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true")
                .body("balances.available.amount", equalTo("40.00"));
        reserve(body(line, null, "60.00")).statusCode(201).body("balances.available.amount", equalTo("40.00"));
    }

    @Test
    void an_expired_reservation_frees_its_money() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var body = body(line, null, "60.00");
        body.put("expiresOn", "2099-12-31");
        String id = reserve(body).statusCode(201).extract().path("id");
        Sql.asOwner("UPDATE reservation SET expires_on = '2020-01-01' WHERE id = ?", UUID.fromString(id));
        expireReservations.expire();
        As.client("auditor").get(RESERVATIONS + "/" + id).then().statusCode(200).body("status", equalTo("EXPIRED"));
        reserve(body(line, null, "100.00")).statusCode(201);
    }

    @Test
    void a_last_day_that_is_over_is_refused() {
        var body = body("VWV-DEUTSCH-2017", null, "60.00");
        body.put("expiresOn", "2020-01-01");
        reserve(body).statusCode(422).body("errors[0].pointer", equalTo("/expiresOn"));
    }

    @Test
    void a_municipality_sees_its_own_money_only() {
        var line = Given.aLineWithShares("COST_CLAIM");
        String id =
                reserve(body(line, KIRCHHEIM, "1.00")).statusCode(201).extract().path("id");
        As.client("gemeinde-" + KIRCHHEIM).get(RESERVATIONS + "/" + id).then().statusCode(200);
        As.client("kreis-08116").get(RESERVATIONS + "/" + id).then().statusCode(200);
        As.client("gemeinde-" + WENDLINGEN)
                .get(RESERVATIONS + "/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOREIGN_UNIT"));
        items("gemeinde-" + WENDLINGEN, "/reservations", line, 0);
        items("gemeinde-" + KIRCHHEIM, "/reservations", line, 1);
        items("gemeinde-" + WENDLINGEN, "/accounts", line, 1);
        items("kreis-08116", "/accounts", line, 2);
        items("auditor", "/accounts", line, 3);
    }

    private static void items(String client, String path, String line, int count) {
        As.client(client)
                .queryParam("budgetLine", line)
                .get(API + path)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    private static ValidatableResponse reserve(Map<String, ?> body) {
        return As.client("grant-office-a").body(body).post(RESERVATIONS).then();
    }

    private static Map<String, Object> body(String line, String holder, String amount) {
        var body = new LinkedHashMap<String, Object>();
        body.put("budgetLine", line);
        if (holder != null) body.put("holder", holder);
        body.put("amount", euro(amount));
        body.put("reference", "Sprachkurs B1");
        return body;
    }
}
