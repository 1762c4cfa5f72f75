package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.e2e.Client.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many hands at once: what the naive read-compute-write overspends twenty-fold. */
class RaceStoryTest {
    private static final int YEAR = 2017;

    /** All calls leave together; answers come in the order of the calls. */
    private static List<Answer> together(int clients, int calls, IntFunction<Answer> call) throws Exception {
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var tasks = IntStream.range(0, calls)
                    .mapToObj(n -> (Callable<Answer>) () -> call.apply(n))
                    .toList();
            return pool.invokeAll(tasks).stream().map(RaceStoryTest::result).toList();
        } finally {
            pool.shutdown();
        }
    }

    private static Answer result(Future<Answer> answer) {
        try {
            return answer.get();
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 64})
    void a_line_of_10000_gives_100_exactly_100_times(int clients) throws Exception {
        var code = "RACE-" + clients;
        World.line(code, "CIVIC-ENGAGEMENT", YEAR, "10000.00", "MEASURE");
        Client.of("grant-office-a")
                .get(World.BUDGET + "/accounts?budgetLine=" + code)
                .ok();
        var answers = together(clients, 160, n -> Client.of("grant-office-a")
                .post(
                        World.BUDGET + "/reservations",
                        Map.of("budgetLine", code, "amount", World.euro("100.00"), "reference", "race " + n)));
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(100);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 201)
                .hasSize(60)
                .allSatisfy(answer -> {
                    assertThat(answer.status()).isEqualTo(409);
                    assertThat(answer.code()).isEqualTo("INSUFFICIENT_FUNDS");
                });
    }

    @Test
    void one_key_sent_sixteen_times_at_once_reserves_once() throws Exception {
        World.line("RACE-KEY", "CIVIC-ENGAGEMENT", YEAR, "10000.00", "MEASURE");
        var key = UUID.randomUUID().toString();
        var body = Map.of("budgetLine", "RACE-KEY", "amount", World.euro("100.00"), "reference", "once");
        var answers =
                together(16, 16, n -> Client.of("grant-office-a").post(World.BUDGET + "/reservations", body, key));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(201, 409));
        assertThat(answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .map(answer -> answer.json().path("id").asText())
                        .distinct())
                .hasSize(1);
        var report = Client.of("auditor")
                .get(World.BUDGET + "/reports/execution?year=" + YEAR)
                .ok();
        assertThat(report.json()
                        .path("lines")
                        .valueStream()
                        .filter(line -> line.path("budgetLine").asText().equals("RACE-KEY"))
                        .map(line -> line.at("/reserved/amount").asText()))
                .containsExactly("100.00");
    }
}
