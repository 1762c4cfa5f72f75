package de.integrationspakt.budget.succession;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Municipalities of this test's own in two districts. */
@OnPlatform
class SuccessionsTest {

    private static final String ENDED = "08436811";
    private static final String GOES_ON = "08437812";
    private static final String DIVIDED = "08436813";
    private static final String OTHER = "08436816";
    private static final String GIVES_BACK = "08436815";

    /** 400,000.00, 100,000.00 and 500,000.00 EUR. */
    private static String aLine(String ended) {
        var line = Given.aLine("ILA", 2020, "1000000.00", "COST_CLAIM");
        var counts = Map.of(ended, 40, GOES_ON, 10, OTHER, 50);
        Given.published(Given.aRun(line, Given.aClosedSurvey(counts), Map.of()));
        return line;
    }

    private static void dissolved(String ags, List<String> successors, String legalSuccessor, int version) {
        var data = new HashMap<String, Object>(Map.of(
                "ags",
                ags,
                "district",
                ags.substring(0, 5),
                "validTo",
                "2020-12-31",
                "successors",
                successors,
                "version",
                version));
        data.put("legalSuccessor", legalSuccessor);
        var fact = Facts.fact("MunicipalityDissolved", ags, data);
        Facts.send("municipality.registry", fact);
        Facts.awaitHeard(fact);
    }

    private static String amount(String line, String holder, String what) {
        return Given.account(line, holder).getString("items[0]." + what + ".amount");
    }

    private static JsonNode told(String line, String holder) {
        var told = Facts.told("SharePublished", line + "/" + holder);
        return told.get(told.size() - 1);
    }

    @Test
    void what_is_left_of_a_share_goes_to_the_legal_successor_and_so_does_what_comes_free_later() {
        var line = aLine(ENDED);
        var before = Given.aRequest(line, ENDED, 10_000_00);
        assertThat(Facts.told("FundsReserved", before)).hasSize(1);
        dissolved(ENDED, List.of(), null, 5);
        assertThat(amount(line, ENDED, "available")).isEqualTo("390000.00");
        dissolved(ENDED, List.of(GOES_ON), GOES_ON, 6);

        Facts.await(() -> "0.00".equals(amount(line, ENDED, "available")));
        assertThat(amount(line, GOES_ON, "available")).isEqualTo("490000.00");
        assertThat(amount(line, ENDED, "reserved")).isEqualTo("10000.00");
        assertThat(told(line, ENDED).path("amountCents").asLong()).isEqualTo(10_000_00);
        assertThat(told(line, ENDED).path("persons").asLong()).isZero();
        assertThat(told(line, GOES_ON).path("amountCents").asLong()).isEqualTo(490_000_00);
        assertThat(told(line, GOES_ON).path("persons").asLong()).isEqualTo(50);

        // Asked for in the old name, drawn from the successor's share, and each paid to the successor's own account.
        var after = Given.aRequest(line, ENDED, 20_000_00);
        assertThat(Facts.told("FundsReserved", after).get(0).path("holder").asText())
                .isEqualTo(GOES_ON);
        Given.aPayee(GOES_ON, "Gemeinde, die bleibt");
        String order = As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2021-12-10"))
                .post(API + "/payment-orders")
                .then()
                .statusCode(201)
                .body("withoutPayee", hasSize(0), "total.amount", equalTo("30000.00"))
                .extract()
                .path("id");
        As.client("treasury-a")
                .get(API + "/payment-orders/" + order + "/payments")
                .then()
                .body("items.payee", contains(GOES_ON));

        // The successor sees its predecessor's account.
        As.client("gemeinde-" + GOES_ON)
                .queryParam("budgetLine", line)
                .queryParam("holder", ENDED)
                .get(API + "/accounts")
                .then()
                .statusCode(200)
                .body("items.holder", contains(ENDED));
        As.client("auditor")
                .get(API + "/successions?limit=500")
                .then()
                .body(
                        "items.find { it.ags == '" + ENDED + "' }.standing",
                        equalTo("FOLLOWS"),
                        "items.find { it.ags == '" + ENDED + "' }.moves.find { it.budgetLine == '" + line
                                + "' }.amount.amount",
                        equalTo("390000.00"));
        assertThat(Sql.one("SELECT count(*) FROM share_succession WHERE budget_line = ?", line))
                .isEqualTo(1L);
        assertThat(Sql.one(
                        "SELECT count(*) FROM journal j JOIN share_succession s ON s.id::text = j.subject"
                                + " WHERE j.action = 'share.succeeded' AND s.budget_line = ?",
                        line))
                .isEqualTo(1L);
    }

    @Test
    void what_a_municipality_that_ended_gives_back_follows_too() {
        var line = aLine(GIVES_BACK);
        var request = Given.aRequest(line, GIVES_BACK, 10_000_00);
        dissolved(GIVES_BACK, List.of(GOES_ON), GOES_ON, 5);
        Facts.await(() -> "490000.00".equals(amount(line, GOES_ON, "available")));
        var fact = Facts.fact(
                "FundsNoLongerNeeded",
                GIVES_BACK,
                Map.of("requestId", request, "requester", "municipality", "version", 2));
        Facts.send("funding.requests", fact);
        Facts.awaitHeard(fact);
        Facts.await(() -> "500000.00".equals(amount(line, GOES_ON, "available")));
        assertThat(told(line, GIVES_BACK).path("amountCents").asLong()).isZero();
        assertThat(Sql.one("SELECT sum(amount_cents)::bigint FROM share_succession WHERE budget_line = ?", line))
                .isEqualTo(400_000_00L);
    }

    @Test
    void after_a_split_nothing_moves_and_it_is_listed_for_decision_until_somebody_is_named() {
        var line = aLine(DIVIDED);
        dissolved(DIVIDED, List.of("08436814", GOES_ON), null, 5);
        As.client("grant-office-a")
                .get(API + "/successions?toDecide=true&limit=500")
                .then()
                .statusCode(200)
                .body("items.find { it.ags == '" + DIVIDED + "' }.standing", equalTo("TO_DECIDE"));
        As.client("gemeinde-08436814")
                .queryParam("budgetLine", line)
                .queryParam("holder", DIVIDED)
                .get(API + "/accounts")
                .then()
                .body("items.holder", not(hasItem(DIVIDED)));
        assertThat(amount(line, DIVIDED, "available")).isEqualTo("400000.00");
        dissolved(DIVIDED, List.of("08436814", GOES_ON), "08436814", 6);
        Facts.await(() -> "0.00".equals(amount(line, DIVIDED, "available")));
        assertThat(amount(line, "08436814", "available")).isEqualTo("400000.00");
        As.client("grant-office-a")
                .get(API + "/successions?toDecide=true&limit=500")
                .then()
                .body("items.ags", not(hasItem(DIVIDED)));
    }
}
