package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.e2e.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the budget line to a municipality's paid claim, through the gateway. */
class ClaimStoryTest {
    private static final int YEAR = 2020;
    private static final String LINE = "ILA-2020-STORY";
    private static final String AGS = "08116003";

    @BeforeAll
    static void shares_are_published() {
        World.survey(YEAR, List.of(AGS, "08415004"), ags -> ags.equals(AGS) ? 268 : 965);
        World.line(LINE, "ILA", YEAR, "90000000.00", "COST_CLAIM");
        World.shares(LINE, YEAR, "LARGEST_REMAINDER_CENT");
    }

    private static String approvable(long cents) {
        var town = Client.of("gemeinde-" + AGS);
        var claim = town.postUntilAnswered(World.MUNICIPALITY + "/claims", World.claim(AGS, LINE, YEAR, cents));
        var path = World.MUNICIPALITY + "/claims/"
                + claim.is(201).json().path("id").asText();
        town.post(path + "/submission", null).ok();
        Client.of("grant-office-a").post(path + "/assessment", Map.of()).ok();
        return path;
    }

    private static Answer awaitStatus(String path, String status) {
        return World.eventually(
                () -> Client.of("auditor").get(path),
                answer -> answer.json().path("status").asText().equals(status));
    }

    @Test
    void a_claim_is_paid_through_the_district_and_its_euros_are_found_again_everywhere() {
        var path = approvable(450_050);
        Client.of("grant-office-b").post(path + "/approval", null).ok();
        awaitStatus(path, "RESERVED");
        var payee = Map.of("name", "Landkreis Esslingen", "iban", "DE89370400440532013000");
        Client.of("ministry").put(World.BUDGET + "/payees/08116", payee).is(403);
        World.eventually(
                () -> Client.of("treasury-a").put(World.BUDGET + "/payees/08116", payee),
                answer -> answer.status() < 300);
        var order = Client.of("treasury-a")
                .post(World.BUDGET + "/payment-orders", Map.of("budgetLine", LINE, "dueOn", YEAR + "-12-10"))
                .is(201);
        var orderPath =
                World.BUDGET + "/payment-orders/" + order.json().path("id").asText();

        var releases = together(() -> Client.of("treasury-b").post(orderPath + "/release", null), 8);
        assertThat(releases).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(releases)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(409, 412));

        var file = Client.of("treasury-a").get(orderPath + "/pain.001").is(200).text();
        assertThat(file).contains("pain.001.001.09", AGS, "DE89370400440532013000");
        Client.of("treasury-a")
                .post(orderPath + "/confirmation", Map.of("executedOn", YEAR + "-12-10"))
                .ok();
        var paid = awaitStatus(path, "PAID");
        assertThat(paid.json().path("history").valueStream().map(step -> step.path("status")
                        .asText()))
                .containsExactly("DRAFT", "SUBMITTED", "ASSESSED", "APPROVED", "RESERVED", "PAID");
        assertThat(World.account(LINE, AGS).cents("/items/0/paid")).isGreaterThanOrEqualTo(450_050);
        Databases.assertInvariants();
    }

    @Test
    void one_claim_approved_from_two_windows_is_approved_once() {
        var path = approvable(10_000);
        var approvals = together(() -> Client.of("grant-office-b").post(path + "/approval", null), 8);
        assertThat(approvals).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(approvals)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.status()).isIn(409, 412));
        var reserved = awaitStatus(path, "RESERVED");
        assertThat(reserved.json().path("history").valueStream().map(step -> step.path("status")
                        .asText()))
                .containsOnlyOnce("APPROVED");
    }

    private static List<Answer> together(Callable<Answer> call, int times) {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var calls = new ArrayList<Callable<Answer>>();
            for (int n = 0; n < times; n++) {
                calls.add(call);
            }
            var answers = new ArrayList<Answer>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception fault) {
            throw new AssertionError(fault);
        } finally {
            pool.shutdown();
        }
    }
}
