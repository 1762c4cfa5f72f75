package de.integrationspakt.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Contracts;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.OnPlatform;
import de.integrationspakt.kernel.testing.Sql;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class HttpContractTest {
    private static final String NOTES = "/api/municipality/v1/notes";

    private static String note(String text) {
        return "{\"text\":\"%s\",\"lines\":[{\"amount\":{\"amount\":\"12.50\",\"currency\":\"EUR\"},\"ags\":\"08116033\"}]}"
                .formatted(text);
    }

    private static int result(Future<Integer> status) {
        try {
            return status.get();
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    private static long notes(String text) {
        return (Long) Sql.one("SELECT count(*) FROM note WHERE text = ?", text);
    }

    @Test
    void a_change_leaves_its_row_its_journal_entry_and_its_fact() {
        var id = As.client("gemeinde-08116033")
                .body(note("whole"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .body("amount.amount", equalTo("12.50"))
                .extract()
                .path("id");
        assertThat(Sql.one("SELECT actor FROM journal WHERE subject = ?", id)).isEqualTo("gemeinde-08116033");
        assertThat(Facts.told("NoteTaken", "whole").get(0).path("amountCents").asLong())
                .isEqualTo(1250);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                                                                                        | 400 | MALFORMED       |
            []                                                                                                       | 400 | MALFORMED       |
            {"text":"x","lines":[],"more":1}                                                                         | 400 | MALFORMED       | /more
            {"text":7,"lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"08116033"}]}                      | 400 | MALFORMED       | /text
            {"text":"x","text":"y","lines":[]}                                                                       | 400 | MALFORMED       |
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"08116033","persons":1.5}]}      | 400 | MALFORMED       | /lines/0/persons
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"08116033","persons":"1"}]}      | 400 | MALFORMED       | /lines/0/persons
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"08116033","kind":"THREE"}]}     | 400 | MALFORMED       | /lines/0/kind
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"08116033","kind":0}]}           | 400 | MALFORMED       | /lines/0/kind
            {"text":"x","lines":[{"amount":{"amount":1.00,"currency":"EUR"},"ags":"08116033"}]}                      | 400 | MALFORMED       | /lines/0/amount/amount
            {"text":"x","lines":[{"amount":12.5,"ags":"08116033"}]}                                                  | 400 | MALFORMED       | /lines/0/amount
            {"text":"x","lines":[{"amount":{"amount":"1.001","currency":"EUR"},"ags":"08116033"}]}                   | 422 | INVALID_CONTENT | /lines/0/amount
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"USD"},"ags":"08116033"}]}                    | 422 | INVALID_CONTENT | /lines/0/amount
            {"text":"x","lines":[{"amount":{"amount":"-1.00","currency":"EUR"},"ags":"08116033"}]}                   | 422 | INVALID_CONTENT | /lines/0/amount
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"8116033"}]}                     | 422 | INVALID_CONTENT | /lines/0/ags
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"EUR"}}]}                                     | 422 | INVALID_CONTENT | /lines/0/ags
            {"text":"x","lines":[]}                                                                                  | 422 | INVALID_CONTENT | /lines
            {"text":"a text of more than twenty characters","lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"08116033"}]} | 422 | INVALID_CONTENT | /text
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"08116033"}]} trailing           | 400 | MALFORMED       |
            null                                                                                                     | 422 | INVALID_CONTENT |
            {"text":"a\\u0000b","lines":[]}                                                                          | 400 | MALFORMED       | /text
            {"text":"\\uD800","lines":[]}                                                                            | 400 | MALFORMED       | /text
            {"text":"x","lines":[{"amount":{"amount":"1.00","currency":"EUR"},"ags":"08116033","persons":99999999999}]} | 400 | MALFORMED    | /lines/0/persons
            """)
    void bad_content_is_refused_by_name_and_place(String body, int status, String code, String pointer) {
        var answer = As.client("ministry")
                .body(body)
                .post(NOTES)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("status", equalTo(status))
                .body("type", containsString("/docs/problems#"))
                .body("instance", equalTo(NOTES));
        if (pointer != null) {
            answer.body("errors.pointer", hasItem(pointer));
        }
        assertThat(notes("x")).isZero();
    }

    @Test
    void a_refusal_speaks_german_where_it_is_asked_to() {
        As.client("ministry")
                .header("Accept-Language", "de-DE,de;q=0.9,en;q=0.5")
                .body("{")
                .post(NOTES)
                .then()
                .statusCode(400)
                .body("title", equalTo("Die Anfrage ist nicht lesbar"))
                .header("Content-Language", "de");
    }

    @Test
    void a_verified_token_with_another_signature_is_refused() {
        var token = As.tokenOf("auditor");
        for (int time = 0; time < 2; time++) {
            As.client("auditor").body(note("known")).post(NOTES).then().statusCode(403);
            As.nobody()
                    .header(
                            "Authorization",
                            "Bearer " + token.substring(0, token.lastIndexOf('.') + 1) + "c2lnbmF0dXJl")
                    .body(note("forged"))
                    .post(NOTES)
                    .then()
                    .statusCode(401);
        }
    }

    @Test
    void what_the_framework_refuses_is_a_problem_too() {
        As.nobody().body(note("nobody")).post(NOTES).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
        As.nobody()
                .header("Authorization", "Bearer no.token.at-all")
                .body(note("nobody"))
                .post(NOTES)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json");
        As.client("auditor")
                .body(note("role"))
                .post(NOTES)
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        As.client("ministry")
                .get("/api/municipality/v1/none")
                .then()
                .statusCode(404)
                .body("code", notNullValue());
        As.client("ministry").delete(NOTES).then().statusCode(405).body("code", equalTo("METHOD_NOT_ALLOWED"));
        As.client("ministry")
                .contentType("text/plain")
                .body("text")
                .post(NOTES)
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
        As.client("auditor").get(NOTES + "/0811603").then().statusCode(400).body("errors[0].pointer", equalTo("/ags"));
        As.client("auditor")
                .get(NOTES + "/08116033?most=many")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/most"));
        assertThat(notes("nobody") + notes("role")).isZero();
    }

    @Test
    void a_denied_call_is_journalled_under_the_caller() {
        As.someone("curious", Set.of("municipality"), Set.of("08117001"))
                .body(note("foreign"))
                .post(NOTES)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOREIGN_UNIT"));
        Facts.await(() -> !Sql.query("SELECT 1 FROM journal WHERE action = 'access.denied' AND actor = 'curious'")
                .isEmpty());
    }

    @Test
    void a_district_reaches_its_municipalities_and_no_others() {
        As.someone("esslingen", Set.of("municipality"), Set.of("08116"))
                .body(note("own"))
                .post(NOTES)
                .then()
                .statusCode(201);
        As.someone("reutlingen", Set.of("municipality"), Set.of("08415"))
                .body(note("own"))
                .post(NOTES)
                .then()
                .statusCode(403);
    }

    @Test
    void the_same_key_gets_the_first_answer_and_acts_once() {
        var key = UUID.randomUUID().toString();
        var first = As.client("ministry")
                .header("Idempotency-Key", key)
                .body(note("once"))
                .post(NOTES);
        var again = As.client("ministry")
                .header("Idempotency-Key", key)
                .body(note("once"))
                .post(NOTES);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        As.client("ministry")
                .header("Idempotency-Key", key)
                .body(note("other"))
                .post(NOTES)
                .then()
                .statusCode(422)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        As.client("gemeinde-08116033")
                .header("Idempotency-Key", key)
                .body(note("mine"))
                .post(NOTES)
                .then()
                .statusCode(201);
        assertThat(notes("once")).isEqualTo(1);
        assertThat(notes("other")).isZero();
    }

    @Test
    void a_refusal_is_kept_for_its_key_and_its_effect_is_not() {
        var key = UUID.randomUUID().toString();
        As.client("ministry")
                .header("Idempotency-Key", key)
                .body(note("refuse"))
                .post(NOTES)
                .then()
                .statusCode(409);
        As.client("ministry")
                .header("Idempotency-Key", key)
                .body(note("refuse"))
                .post(NOTES)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .header("Idempotency-Replayed", "true")
                .body("code", equalTo("WRONG_STATE"));
        assertThat(notes("refuse")).isZero();
        assertThat(Facts.count("NoteTaken", "refuse")).isZero();
    }

    @Test
    void what_is_not_yet_known_is_not_kept_for_its_key() throws Exception {
        var key = UUID.randomUUID().toString();
        As.client("ministry")
                .header("Idempotency-Key", key)
                .body(note("later"))
                .post(NOTES)
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("NOT_YET_KNOWN"));
        Sql.execute("INSERT INTO note_heard (fact_id, text) VALUES (gen_random_uuid(), 'later')");
        As.client("ministry")
                .header("Idempotency-Key", key)
                .body(note("later"))
                .post(NOTES)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @Test
    void one_key_sent_many_times_at_the_same_moment_acts_once() throws Exception {
        var key = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(16);
        Callable<Integer> call = () -> As.client("ministry")
                .header("Idempotency-Key", key)
                .body(note("race"))
                .post(NOTES)
                .statusCode();
        var statuses = pool.invokeAll(Stream.generate(() -> call).limit(32).toList());
        pool.shutdown();
        var seen = statuses.stream().map(HttpContractTest::result).collect(Collectors.toSet());
        assertThat(seen).contains(201).isSubsetOf(201, 409);
        assertThat(notes("race")).isEqualTo(1);
    }

    @Test
    void a_dry_run_answers_and_changes_nothing() {
        As.client("ministry")
                .body(note("dry"))
                .post(NOTES + "?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true")
                .body("text", equalTo("dry"));
        assertThat(notes("dry")).isZero();
        assertThat(Facts.count("NoteTaken", "dry")).isZero();
    }

    @Test
    void every_refusal_of_the_kernel_is_documented_in_both_languages() throws Exception {
        Contracts.assertProblemsAreDocumented("kernel-problems");
    }
}
