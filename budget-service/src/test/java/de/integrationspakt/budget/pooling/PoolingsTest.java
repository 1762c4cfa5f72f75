package de.integrationspakt.budget.pooling;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static de.integrationspakt.budget.Given.REUTLINGEN;
import static de.integrationspakt.budget.Given.WENDLINGEN;
import static de.integrationspakt.budget.Given.euro;
import static de.integrationspakt.budget.pooling.APooling.aGroup;
import static de.integrationspakt.budget.pooling.APooling.aLine;
import static de.integrationspakt.budget.pooling.APooling.available;
import static de.integrationspakt.budget.pooling.APooling.consent;
import static de.integrationspakt.budget.pooling.APooling.examined;
import static de.integrationspakt.budget.pooling.APooling.pooled;
import static de.integrationspakt.budget.pooling.APooling.propose;
import static de.integrationspakt.budget.pooling.APooling.proposed;
import static de.integrationspakt.budget.pooling.APooling.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class PoolingsTest {

    @Test
    void shares_move_to_the_group_once_all_consented_and_two_officers_agreed() {
        var line = aLine();
        var group = aGroup();
        var pooling = proposed(group, line, Map.of(REUTLINGEN, "29954.62"));

        consent("gemeinde-" + WENDLINGEN, pooling, REUTLINGEN).then().statusCode(403);
        consent("kreis-08415", pooling, KIRCHHEIM).then().statusCode(403);
        consent("grant-office-a", pooling, KIRCHHEIM).then().statusCode(403);
        consent("gemeinde-" + KIRCHHEIM, pooling, KIRCHHEIM)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"));
        consent("gemeinde-" + KIRCHHEIM, pooling, KIRCHHEIM).then().statusCode(409);
        consent("kreis-08116", pooling, WENDLINGEN)
                .then()
                .statusCode(200)
                .body("parts.find { it.member == '" + WENDLINGEN + "' }.onBehalf", equalTo(true));
        step("grant-office-a", pooling, "examination").then().statusCode(409);
        consent("gemeinde-" + REUTLINGEN, pooling, REUTLINGEN)
                .then()
                .statusCode(200)
                .body("status", equalTo("CONSENTED"))
                .body("parts.onBehalf", equalTo(List.of(false, true, false)));
        step("grant-office-b", pooling, "confirmation").then().statusCode(409);
        step("grant-office-a", pooling, "examination").then().statusCode(200);
        step("grant-office-a", pooling, "confirmation")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));

        step("grant-office-b", pooling, "confirmation?dryRun=true").then().statusCode(200);
        assertThat(available(line, KIRCHHEIM)).isEqualTo("202723.15");
        step("grant-office-b", pooling, "confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("POOLED"))
                .body("pooled.amount", equalTo("300000.01"))
                .body("balances.find { it.holder == '" + group + "' }.available.amount", equalTo("300000.01"))
                .body("balances.find { it.holder == '" + KIRCHHEIM + "' }.allocated.amount", equalTo("0.00"));
        assertThat(available(line, REUTLINGEN)).isEqualTo("700000.00");
        LedgerInvariants.hold();

        assertThat(told(line, group)).isEqualTo(new Told(30_000_001L, 357L));
        assertThat(told(line, KIRCHHEIM)).isEqualTo(new Told(0L, 0L));
        assertThat(told(line, REUTLINGEN)).isEqualTo(new Told(70_000_000L, 965L));
    }

    private record Told(long amountCents, long persons) {}

    private static Told told(String line, String holder) {
        var facts = Facts.told("SharePublished", line + "/" + holder);
        JsonNode last = facts.get(facts.size() - 1);
        assertThat(last.path("version").asLong()).isEqualTo(facts.size());
        return new Told(last.path("amountCents").asLong(), last.path("persons").asLong());
    }

    @Test
    void members_and_their_districts_see_the_group_and_its_account_and_nobody_else() {
        var line = aLine();
        var group = aGroup();
        var pooling = pooled(group, line);
        for (var client : List.of("gemeinde-" + WENDLINGEN, "kreis-08415", "auditor")) {
            As.client(client)
                    .get(API + "/groups/" + group)
                    .then()
                    .statusCode(200)
                    .body("members", hasSize(3));
            As.client(client).get(API + "/poolings/" + pooling).then().statusCode(200);
            As.client(client).get(API + "/poolings?group=" + group).then().body("items.id", equalTo(List.of(pooling)));
            As.client(client)
                    .get(API + "/accounts?holder=" + group)
                    .then()
                    .body("items.available.amount", equalTo(List.of("300000.01")));
        }
        var stranger = "gemeinde-08115003";
        As.client(stranger).get(API + "/groups/" + group).then().statusCode(403);
        As.client(stranger).get(API + "/poolings/" + pooling).then().statusCode(403);
        As.client(stranger).get(API + "/poolings").then().body("items", hasSize(0));
        As.client(stranger).get(API + "/groups").then().body("items", hasSize(0));
        As.client(stranger).get(API + "/accounts?holder=" + group).then().body("items", hasSize(0));
        propose(stranger, group, line, Map.of()).then().statusCode(403);
        step(stranger, pooling, "return").then().statusCode(403);
    }

    @Test
    void what_the_group_has_not_used_goes_back_to_the_cent() {
        var line = aLine();
        var group = aGroup();
        var pooling = pooled(group, line);
        var reservation = As.client("grant-office-a")
                .body(Map.of("budgetLine", line, "holder", group, "amount", euro("100000.00"), "reference", "Stelle"))
                .post(API + "/reservations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        step("grant-office-b", pooling, "return/confirmation").then().statusCode(409);
        step("grant-office-a", pooling, "return").then().statusCode(200);
        step("gemeinde-" + KIRCHHEIM, pooling, "return").then().statusCode(409);
        step("grant-office-a", pooling, "return/confirmation").then().statusCode(403);
        step("grant-office-b", pooling, "return/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("POOLED"))
                .body("returned.amount", equalTo("200000.01"))
                // 20,000,001 of 30,000,001 parts of 202,723.15, 67,322.24 and 29,954.62 EUR
                .body("parts.returned.amount", equalTo(List.of("135148.77", "44881.49", "19969.75")));
        assertThat(available(line, group)).isEqualTo("0.00");
        LedgerInvariants.hold();
        step("grant-office-a", pooling, "return").then().statusCode(200);
        step("grant-office-b", pooling, "return/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_POOL"));

        As.client("grant-office-a")
                .post(API + "/reservations/" + reservation + "/release")
                .then()
                .statusCode(200);
        step("grant-office-b", pooling, "return/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
        assertThat(available(line, KIRCHHEIM)).isEqualTo("202723.15");
        assertThat(available(line, WENDLINGEN)).isEqualTo("67322.24");
        assertThat(available(line, REUTLINGEN)).isEqualTo("729954.62");
        assertThat(told(line, KIRCHHEIM)).isEqualTo(new Told(20_272_315L, 268L));
        assertThat(told(line, group)).isEqualTo(new Told(0L, 0L));
        LedgerInvariants.hold();
    }

    @Test
    void what_a_group_took_into_the_next_year_goes_back_through_the_old_pooling() {
        var line = aLine();
        var group = aGroup();
        var pooling = pooled(group, line);
        var next = Given.aLine("IM", 2018, "500.00", "FUNDED_POST");
        String closing = As.client("ministry")
                .body(Map.of("budgetLine", line, "successor", next))
                .post(API + "/year-closings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.client("treasury-a")
                .post(API + "/year-closings/" + closing + "/approval")
                .then()
                .statusCode(200);
        assertThat(told(line, group)).isEqualTo(new Told(0L, 357L));
        assertThat(told(next, group)).isEqualTo(new Told(30_000_001L, 357L));
        assertThat(told(next, REUTLINGEN)).isEqualTo(new Told(70_000_000L, 965L));

        step("grant-office-a", pooling, "return").then().statusCode(200);
        step("grant-office-b", pooling, "return/confirmation")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("balancesLine", equalTo(next));
        assertThat(available(next, KIRCHHEIM)).isEqualTo("202723.15");
        assertThat(available(next, REUTLINGEN)).isEqualTo("729954.62");
        assertThat(told(next, group)).isEqualTo(new Told(0L, 0L));
        assertThat(told(next, KIRCHHEIM)).isEqualTo(new Told(20_272_315L, 268L));

        // a run of the new year counts anew and leaves what was carried
        Given.published(Given.aRun(next, Given.aClosedSurvey(), Map.of()));
        assertThat(told(next, WENDLINGEN)).isEqualTo(new Told(6_732_224L + 3_366, 89L));
        LedgerInvariants.hold();
    }

    @Test
    void a_later_run_gives_to_and_takes_from_the_member_and_leaves_the_group_alone() {
        var line = aLine();
        var group = aGroup();
        pooled(group, line);
        var recounted = Given.aClosedSurvey(Map.of(KIRCHHEIM, 200, WENDLINGEN, 122, REUTLINGEN, 1000));
        Given.published(Given.aRun(line, recounted, Map.of()));

        assertThat(available(line, group)).isEqualTo("300000.01");
        // 151,285.93 after 202,723.15, all of it handed over: the member is heard first, nothing is taken from the
        // group
        assertThat(told(line, KIRCHHEIM).amountCents()).isZero();
        assertThat(Sql.query(
                        "SELECT holder, difference_cents FROM settlement WHERE kind = 'CLAW_BACK' AND budget_line = ? AND holder IN (?, ?)",
                        line,
                        KIRCHHEIM,
                        group))
                .containsExactly(Map.of("holder", KIRCHHEIM, "difference_cents", 5_143_722L));
        // 92,284.42 after 67,322.24: the member's own
        assertThat(told(line, WENDLINGEN)).isEqualTo(new Told(2_496_218L, 33L));
        assertThat(told(line, group).amountCents()).isEqualTo(30_000_001L);
        LedgerInvariants.hold();
    }

    @Test
    void a_reservation_and_a_pooling_never_take_the_same_money() throws Exception {
        var line = aLine();
        var group = aGroup();
        var pooling = examined(group, line, Map.of(KIRCHHEIM, "202723.15"));
        var turn = new AtomicInteger();
        var body = "{\"budgetLine\":\"" + line + "\",\"holder\":\"" + KIRCHHEIM
                + "\",\"amount\":{\"amount\":\"0.01\",\"currency\":\"EUR\"},\"reference\":\"x\"}";
        var answers = Crowd.of(
                4,
                () -> turn.getAndIncrement() == 0
                        ? step("grant-office-b", pooling, "confirmation").statusCode()
                        : Crowd.post("grant-office-a", API + "/reservations", body)
                                .statusCode());
        boolean moved = answers.contains(200);
        assertThat(answers).containsOnly(moved ? new Integer[] {200, 409} : new Integer[] {201, 409});
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(moved ? 3 : 1);
        assertThat(available(line, KIRCHHEIM)).isEqualTo(moved ? "0.00" : "202723.12");
        assertThat(available(line, WENDLINGEN)).isEqualTo(moved ? "0.00" : "67322.24");
        LedgerInvariants.hold();
    }

    @Test
    void of_many_who_confirm_at_once_one_does_and_of_two_same_consents_one_counts() throws Exception {
        var line = aLine();
        var group = aGroup();
        var pooling = proposed(group, line, Map.of());
        var consents = Crowd.of(
                2, () -> consent("gemeinde-" + KIRCHHEIM, pooling, KIRCHHEIM).statusCode());
        assertThat(consents).containsExactlyInAnyOrder(200, 409);
        var others = new AtomicInteger(1);
        var last = Crowd.of(2, () -> {
            var member = APooling.MEMBERS.get(others.getAndIncrement());
            return consent("gemeinde-" + member, pooling, member).statusCode();
        });
        assertThat(last).containsExactly(200, 200);
        step("grant-office-a", pooling, "examination").then().statusCode(200);
        var confirmations = Crowd.of(
                4, () -> step("grant-office-b", pooling, "confirmation").statusCode());
        assertThat(confirmations).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(available(line, group)).isEqualTo("1000000.01");
        LedgerInvariants.hold();
    }

    @Test
    void a_proposal_is_refused_where_groups_may_not_apply_or_are_not() {
        var group = aGroup();
        propose("grant-office-a", group, Given.aLine("ILA", 2017, "1.00", "COST_CLAIM"), Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("GROUP_NOT_ADMITTED"));
        propose("grant-office-a", group, Given.aLine("IM", 2025, "1.00", "FUNDED_POST"), Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("GROUP_NOT_ADMITTED"));
        var line = Given.aLine("IM", 2017, "1.00", "FUNDED_POST");
        propose("grant-office-a", group, line, Map.of("08115003", "1.00"))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_MEMBER"));
        var later = As.client("grant-office-a")
                .body(APooling.group("2018-01-01", null))
                .post(API + "/groups")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("key");
        propose("grant-office-a", later, line, Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("GROUP_NOT_VALID"));
        var pooling = examined(group, line, Map.of());
        step("grant-office-b", pooling, "confirmation").then().statusCode(409).body("code", equalTo("NOTHING_TO_POOL"));
        step("gemeinde-" + WENDLINGEN, pooling, "cancellation")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        step("grant-office-b", pooling, "confirmation").then().statusCode(409);
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    groups | 'lead':'08116033' | 'lead':'08415061' | 422 | /lead
                    groups | '08116071' | '08116033' | 422 | /members
                    groups | '08116071' | 'T000001' | 422 | /members/1
                    groups | '08116071' | 'G000001' | 422 | /members/1
                    groups | ,'08116071' | | 422 | /members
                    groups | 'name':'x' | 'name':'' | 422 | /name
                    groups | 'validTo':null | 'validTo':'2016-12-31' | 422 | /validTo
                    poolings | 'G000001' | 'Neckar' | 422 | /group
                    poolings | 'budgetLine':'X', | | 422 | /budgetLine
                    poolings | '1.00' | '0.00' | 422 | /parts/0/amount
                    poolings | '08116033' | null | 422 | /parts/0/member
                    """)
    void a_wrong_content_is_refused_at_its_place(String what, String part, String wrong, int status, String pointer) {
        var content = what.equals("groups")
                ? "{'name':'x','lead':'08116033','members':['08116033','08116071'],'validFrom':'2017-01-01','validTo':null}"
                : "{'group':'G000001','budgetLine':'X','parts':[{'member':'08116033','amount':{'amount':'1.00','currency':'EUR'}}]}";
        var answer = As.client("grant-office-a")
                .body(content.replace(part, wrong == null ? "" : wrong).replace('\'', '"'))
                .post(API + "/" + what);
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.jsonPath().getList("errors.pointer", String.class)).contains(pointer);
    }
}
